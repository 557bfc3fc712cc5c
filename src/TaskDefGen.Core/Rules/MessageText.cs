using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace TaskDefGen.Core.Rules;

/// <summary>The user's own values as messages show them: on one line, and short.</summary>
public static class MessageText
{
    private const int Longest = 60;

    /// <summary>Enough for an image with a long registry, whose end tells more than its beginning.</summary>
    private const int LongestImage = 160;

    /// <summary>A text in quotes; what is long is cut, and what is no visible character is written as its number.</summary>
    public static string Quote(string text) => Quote(text, Longest);

    /// <summary>An image in quotes, or a part of it.</summary>
    public static string QuoteImage(string text) => Quote(text, LongestImage);

    public static string Number(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>A size as a number, with what was written where that is another text: <c>2048 ("2GB")</c>.</summary>
    public static string Size(double number, string written) => Number(number) == written ? written : Number(number) + " (" + Quote(written) + ")";

    /// <summary>Items in a sentence: <c>a, b and c</c>.</summary>
    public static string And(IEnumerable<string> items) => List(items, " and ");

    /// <summary>Items to choose from: <c>a, b or c</c>.</summary>
    public static string Or(IEnumerable<string> items) => List(items, " or ");

    /// <summary>The characters of a text that a test refuses, each once: <c>" " and "/"</c>.</summary>
    public static string Characters(string text, Func<char, bool> isRefused)
    {
        const int Shown = 5;
        var found = new List<string>();
        for (var i = 0; i < text.Length && found.Count <= Shown; i++)
        {
            if (!isRefused(text[i]))
                continue;
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            var shown = Quote(isPair ? text.Substring(i++, 2) : text[i].ToString());
            if (!found.Contains(shown, StringComparer.Ordinal))
                found.Add(shown);
        }

        return found.Count > Shown ? string.Join(", ", found.Take(Shown)) + " and more" : And(found);
    }

    private static string Quote(string text, int longest)
    {
        if (text.Length <= longest + 1 && !text.Any(c => char.IsControl(c) || char.IsSurrogate(c)))
            return "\"" + text + "\"";
        var output = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            if (i >= longest && text.Length > longest + 1)
                return output.Append("…\"").ToString();
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                output.Append(text[i]).Append(text[++i]);
            else
                output.Append(char.IsControl(text[i]) || char.IsSurrogate(text[i]) ? Code(text[i]) : text[i].ToString());
        }

        return output.Append('"').ToString();
    }

    private static string Code(char c) => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    private static string List(IEnumerable<string> items, string last)
    {
        var all = items.ToList();
        return all.Count < 2 ? string.Concat(all) : string.Join(", ", all.Take(all.Count - 1)) + last + all[all.Count - 1];
    }
}
