using System;
using System.Collections.Generic;

namespace TaskDefGen.Cli.Diff;

/// <summary>Which lines went, which came and which stay.</summary>
internal static class LineChanges
{
    /// <summary>Beyond this, all lines of the one went and all of the other came: nobody reads them one by one.</summary>
    private const int MaximumCells = 1_000_000;

    public static IEnumerable<(char Mark, string Line)> Between(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var common = Common(before, after);
        var (i, j) = (0, 0);
        while (i < before.Count || j < after.Count)
        {
            if (i < before.Count && j < after.Count && common is not null && before[i] == after[j])
            {
                yield return (' ', before[i++]);
                j++;
            }
            else if (i < before.Count && (j == after.Count || common is null || common[i + 1, j] >= common[i, j + 1]))
            {
                yield return ('-', before[i++]);
            }
            else
            {
                yield return ('+', after[j++]);
            }
        }
    }

    /// <summary>How many lines both have in common from a line of each on; null where there are too many.</summary>
    private static int[,]? Common(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        if ((long)(before.Count + 1) * (after.Count + 1) > MaximumCells)
            return null;
        var common = new int[before.Count + 1, after.Count + 1];
        for (var i = before.Count - 1; i >= 0; i--)
        {
            for (var j = after.Count - 1; j >= 0; j--)
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        return common;
    }
}
