using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Naming;

namespace TaskDefGen.Cli.Input;

/// <summary>
/// Keeps text text: what happens to look like a known token is escaped, so that the build does not replace it. Placeholders without quotes
/// become tokens.
/// </summary>
internal static class InputTokens
{
    /// <summary>Gives each placeholder its token. First all the names, then the escapes: a text may look like a token that only a later placeholder makes known.</summary>
    public static JsonNode.Map NamePlaceholders(JsonNode.Map json, TokenNames names) =>
        (JsonNode.Map)Rewrite(json, n => n is JsonNode.Placeholder p ? p with { Value = names.TokenOf(p.Value, p.Position) } : n);

    public static JsonNode.Map EscapeTexts(JsonNode.Map json, TokenNames names)
    {
        var declared = names.Names.ToHashSet(StringComparer.Ordinal);
        return (JsonNode.Map)Rewrite(json, n => n is JsonNode.Text text ? text with { Value = Escape(text.Value, declared) } : n, name => Escape(name, declared));
    }

    /// <summary>The text with every known token written as <c>{OpenBrace}Name}</c>.</summary>
    public static string Escape(string text, IReadOnlySet<string> declared)
    {
        if (!text.Contains('{', StringComparison.Ordinal))
            return text;
        var output = new StringBuilder(text.Length);
        var copied = 0;
        foreach (var token in Token.In(text).Where(t => IsKnown(t.Name, declared)))
        {
            output.Append(text, copied, token.Start - copied).Append("{" + TokenTable.OpenBrace + "}");
            copied = token.Start + 1;
        }

        return output.Append(text, copied, text.Length - copied).ToString();
    }

    private static bool IsKnown(string name, IReadOnlySet<string> declared) =>
        TokenTable.BuiltIn.Contains(name, StringComparer.Ordinal) || name == TokenTable.OpenBrace || declared.Contains(name);

    private static JsonNode Rewrite(JsonNode node, Func<JsonNode, JsonNode> change, Func<string, string>? rename = null) => node switch
    {
        JsonNode.Map map => map with
        {
            Members = map.Members.Select(m => m with { Name = rename?.Invoke(m.Name) ?? m.Name, Value = Rewrite(m.Value, change, rename) }).ToList(),
        },
        JsonNode.Items items => items with { Values = items.Values.Select(v => Rewrite(v, change, rename)).ToList() },
        _ => change(node),
    };
}
