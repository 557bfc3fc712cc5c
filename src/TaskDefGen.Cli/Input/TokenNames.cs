using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using TaskDefGen.Core.Naming;

namespace TaskDefGen.Cli.Input;

/// <summary>Gives placeholders the names of tokens: one for each placeholder, none that means something else already.</summary>
internal sealed class TokenNames
{
    private readonly Dictionary<string, string> _byOriginal = new(StringComparer.Ordinal);

    public IReadOnlyList<DeclaredToken> Declared => _byOriginal.Select(p => new DeclaredToken(p.Value, p.Key)).OrderBy(t => t.Name, StringComparer.Ordinal).ToList();

    /// <summary>The token of a placeholder, with its braces.</summary>
    public string TokenOf(string original)
    {
        if (!_byOriginal.TryGetValue(original, out var name))
        {
            name = PascalCase(original);
            if (TokenTable.BuiltIn.Contains(name, StringComparer.Ordinal) || name == TokenTable.OpenBrace)
                name += "Value";
            var unique = name;
            for (var i = 2; _byOriginal.ContainsValue(unique); i++)
                unique = name + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            _byOriginal[original] = name = unique;
        }

        return "{" + name + "}";
    }

    /// <summary>The letters and digits of a text as an identifier: <c>&lt;IMAGE1_NAME&gt;</c> becomes <c>Image1Name</c>.</summary>
    public static string PascalCase(string text)
    {
        var output = new StringBuilder();
        var words = new string([.. text.Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words)
        {
            var shouted = word.All(c => !char.IsAsciiLetterLower(c));
            output.Append(char.ToUpperInvariant(word[0])).Append(shouted ? word[1..].ToLowerInvariant() : word[1..]);
        }

        if (output.Length == 0)
            return "Value";
        return char.IsAsciiDigit(output[0]) ? "_" + output : output.ToString();
    }
}
