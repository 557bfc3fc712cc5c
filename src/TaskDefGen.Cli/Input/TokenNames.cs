using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Naming;

namespace TaskDefGen.Cli.Input;

/// <summary>
/// Gives placeholders the names of tokens: one for each placeholder, none that means something else already. What is imported together goes to one
/// project, so it shares the names.
/// </summary>
internal sealed class TokenNames
{
    private const int LongestName = 60;

    private readonly Dictionary<string, string> _byOriginal = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(TokenTable.BuiltIn.Append(TokenTable.OpenBrace), StringComparer.Ordinal);

    private readonly Dictionary<string, DeclaredToken> _used = new(StringComparer.Ordinal);

    /// <summary>The names of all tokens, in whichever definition they stand.</summary>
    public IEnumerable<string> Names => _byOriginal.Values;

    /// <summary>Starts a definition: <see cref="Used"/> is about this one.</summary>
    public void Start() => _used.Clear();

    /// <summary>What the definition uses.</summary>
    public IReadOnlyList<DeclaredToken> Used => _used.Values.OrderBy(t => t.Name, StringComparer.Ordinal).ToList();

    /// <summary>The token of a placeholder, with its braces.</summary>
    /// <param name="after">What it is named after, where that is not the placeholder itself.</param>
    public string TokenOf(string original, JsonPosition position, string? after = null)
    {
        if (!_byOriginal.TryGetValue(original, out var unique))
        {
            var name = PascalCase(after ?? original);
            if (name.Length > LongestName)
                name = name[..LongestName];
            if (_names.Contains(name) && TokenTable.BuiltIn.Contains(name, StringComparer.Ordinal))
                name += "Value";
            unique = name;
            for (var i = 2; !_names.Add(unique); i++)
                unique = name + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            _byOriginal[original] = unique;
        }

        _used.TryAdd(unique, new DeclaredToken(unique, original, position));
        return "{" + unique + "}";
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
