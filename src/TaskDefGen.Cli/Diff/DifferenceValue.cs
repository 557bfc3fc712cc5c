using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using TaskDefGen.Cli.Import;
using TaskDefGen.Core.Comparison;

namespace TaskDefGen.Cli.Diff;

/// <summary>How a value is shown. What comes from a file can neither speak to the terminal nor look like something else.</summary>
internal static class DifferenceValue
{
    /// <summary>On one line: a text as it is, in quotes where its ends would not be seen.</summary>
    public static string Inline(ComparedValue value)
    {
        var text = value.ToString();
        var json = value.ToJson();
        var isText = json.StartsWith('"');
        var isPlain = isText && text.Length > 0 && text[0] != '"' && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]) && !text.Contains('\n');
        return Visible(isPlain ? text : json);
    }

    /// <summary>Whether it reads better on several lines.</summary>
    public static bool HasLines(ComparedValue? value) => value?.ToString().TrimEnd('\n').Contains('\n') == true;

    /// <summary>The lines of a text, the elements of a list; none of nothing.</summary>
    public static IReadOnlyList<string> Lines(ComparedValue? value) => value switch
    {
        null => [],
        _ when ComparedModel.ItemsOf(value) is { } items => [.. items.Select(i => Visible(i.ToJson()))],
        _ when HasLines(value) => [.. value.ToString().Split('\n').Select(Visible)],
        _ => [Inline(value)],
    };

    public static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
                visible.Append(text[i]).Append(text[++i]);
            else if (char.IsSurrogate(text[i]) || CSharpString.IsInvisible(text[i]))
                visible.Append("\\u").Append(((int)text[i]).ToString("x4", CultureInfo.InvariantCulture));
            else
                visible.Append(text[i]);
        }

        return visible.ToString();
    }
}
