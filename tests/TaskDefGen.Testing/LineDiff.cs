using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace TaskDefGen.Testing;

/// <summary>A short diff of two texts by line: <c>-</c> expected, <c>+</c> actual.</summary>
internal static class LineDiff
{
    private const int Context = 3;
    private const int MaximalLines = 80;
    private const long MaximalTable = 4_000_000;

    public static string Of(string expected, string actual)
    {
        var left = expected.Split('\n');
        var right = actual.Split('\n');
        var lines = Edits(left, right);

        var shown = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Mark != ' ')
            {
                Array.Fill(shown, value: true, Math.Max(0, i - Context), Math.Min(lines.Count, i + Context + 1) - Math.Max(0, i - Context));
            }
        }

        var text = new StringBuilder();
        var written = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!shown[i])
            {
                continue;
            }

            if (i == 0 || !shown[i - 1])
            {
                text.Append(CultureInfo.InvariantCulture, $"@@ line {lines.Take(i).Count(l => l.Mark != '+') + 1} @@\n");
            }

            if (++written > MaximalLines)
            {
                text.Append("… (more)\n");
                break;
            }

            text.Append(lines[i].Mark).Append(Visible(lines[i].Line)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>What differs only invisibly would look equal.</summary>
    private static string Visible(string line)
    {
        var trimmed = line.TrimEnd('\r', ' ', '\t');
        var tail = line[trimmed.Length..];
        return trimmed + tail.Replace("\r", "␍", StringComparison.Ordinal).Replace(" ", "·", StringComparison.Ordinal).Replace("\t", "→", StringComparison.Ordinal);
    }

    private static List<(char Mark, string Line)> Edits(string[] left, string[] right)
    {
        var start = 0;
        while (start < left.Length && start < right.Length && Same(left[start], right[start]))
        {
            start++;
        }

        var end = 0;
        while (end < left.Length - start && end < right.Length - start && Same(left[left.Length - 1 - end], right[right.Length - 1 - end]))
        {
            end++;
        }

        var result = left.Take(start).Select(l => (Mark: ' ', l)).ToList();
        var a = left[start..(left.Length - end)];
        var b = right[start..(right.Length - end)];
        if ((long)a.Length * b.Length > MaximalTable)
        {
            result.AddRange(a.Select(l => ('-', l)));
            result.AddRange(b.Select(l => ('+', l)));
        }
        else
        {
            AddMiddle(a, b, result);
        }

        result.AddRange(left.Skip(left.Length - end).Select(l => (' ', l)));
        return result;
    }

    private static void AddMiddle(string[] a, string[] b, List<(char Mark, string Line)> result)
    {
        var common = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
            {
                common[i, j] = Same(a[i], b[j]) ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        int x = 0, y = 0;
        while (x < a.Length || y < b.Length)
        {
            if (x < a.Length && y < b.Length && Same(a[x], b[y]))
            {
                result.Add((' ', a[x]));
                x++;
                y++;
            }
            else if (y == b.Length || (x < a.Length && common[x + 1, y] >= common[x, y + 1]))
            {
                result.Add(('-', a[x++]));
            }
            else
            {
                result.Add(('+', b[y++]));
            }
        }
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
