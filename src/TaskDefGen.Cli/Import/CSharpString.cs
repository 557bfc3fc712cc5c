using System;
using System.Globalization;
using System.Linq;
using System.Text;
using TaskDefGen.Core.Json;

namespace TaskDefGen.Cli.Import;

/// <summary>Strings as C# source: raw literals for text of several lines, escapes for whatever does not show.</summary>
internal static class CSharpString
{
    public static string Literal(string text, string indentation) =>
        text.Contains('\n', StringComparison.Ordinal) && text.All(c => c is '\n' or '\t' || !IsInvisible(c)) && !JsonText.HasLoneSurrogate(text) && !HasTrailingSpace(text)
            ? Raw(text, indentation)
            : Quoted(text);

    /// <summary>A comment's text: nothing in it can end the line.</summary>
    public static string Comment(string text) => string.Concat(text.Select(c => IsInvisible(c) || char.IsSurrogate(c) ? "?" : c.ToString()));

    /// <summary>White space at the end of a line is what editors take away.</summary>
    private static bool HasTrailingSpace(string text) => text.Split('\n').Any(l => l.Length > 0 && char.IsWhiteSpace(l[^1]));

    private static string Raw(string text, string indentation)
    {
        var run = 0;
        var longest = 2;
        foreach (var c in text)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var quotes = new string('"', longest + 1);
        var output = new StringBuilder(quotes).Append('\n');
        foreach (var line in text.Split('\n'))
            output.Append(line.Length == 0 ? "" : indentation + line).Append('\n');
        return output.Append(indentation).Append(quotes).ToString();
    }

    private static string Quoted(string text)
    {
        var output = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            output.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) => c.ToString() + text[++i],
                _ when IsInvisible(c) || char.IsSurrogate(c) => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        return output.Append('"').ToString();
    }

    /// <summary>What an editor would not show, or would take for the end of a line.</summary>
    internal static bool IsInvisible(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
