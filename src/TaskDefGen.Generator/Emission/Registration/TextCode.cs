using System;
using System.Collections.Generic;
using TaskDefGen.Core.Registration;

namespace TaskDefGen.Generator.Emission.Registration;

/// <summary>Text as a C# expression, in which each token that the build left open is a property of <c>parameters</c>.</summary>
/// <param name="open">The names of those tokens.</param>
internal sealed class TextCode(ISet<string> open)
{
    public ISet<string> Open { get; } = open;

    /// <summary>A text on one line.</summary>
    public string Literal(string text) => Join(text, CSharpText.Literal, token => token);

    /// <summary>JSON, in whose strings the values are to stand.</summary>
    public string Json(string json) => Join(json, CSharpText.Verbatim, token => SdkNames.Arguments + ".Escape(" + token + ")");

    private string Join(string text, Func<string, string> literal, Func<string, string> token)
    {
        var parts = new List<string>();
        var copied = 0;
        foreach (var found in RuntimeTokens.In(text, Open))
        {
            Add(found.Start);
            parts.Add(token("parameters." + ParameterName.Of(found.Name)));
            copied = found.End;
        }

        Add(text.Length);
        return parts.Count == 0 ? literal("") : string.Join(" + ", parts);

        void Add(int end)
        {
            if (end > copied)
                parts.Add(literal(text.Substring(copied, end - copied).Replace(RuntimeTokens.TextBrace, '{')));
        }
    }
}
