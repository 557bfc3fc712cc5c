using System.Collections.Generic;

namespace TaskDefGen.Core.Naming;

/// <summary>A <c>{Name}</c> in a text.</summary>
/// <param name="Start">The place of its brace.</param>
/// <param name="End">The place behind its closing brace.</param>
public readonly record struct Token(string Name, int Start, int End)
{
    /// <summary>Every <c>{Name}</c> that is ours to judge: not <c>${Name}</c>, <c>#{Name}</c> or <c>{{Name}}</c>, which belong to other tools.</summary>
    public static IEnumerable<Token> In(string text)
    {
        for (var start = text.IndexOf('{'); start >= 0; start = text.IndexOf('{', start + 1))
        {
            var end = start + 1;
            while (end < text.Length && IsNamePart(text[end], first: end == start + 1))
                end++;
            if (end == start + 1 || end >= text.Length || text[end] != '}')
                continue;
            var before = start == 0 ? '\0' : text[start - 1];
            var after = end + 1 < text.Length ? text[end + 1] : '\0';
            if (before is '$' or '#' || (before == '{' && after == '}'))
                continue;
            yield return new Token(text.Substring(start + 1, end - start - 1), start, end + 1);
        }
    }

    private static bool IsNamePart(char c, bool first) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '_' || (!first && c is >= '0' and <= '9');
}
