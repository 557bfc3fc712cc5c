using System;
using System.IO;
using TaskDefGen.Testing;

namespace TaskDefGen.Benchmarks.Short;

/// <summary>The page that holds the table: what stands between the markers is replaced.</summary>
internal static class PerformancePage
{
    private const string Begin = "<!-- measured: begin -->\n";
    private const string End = "<!-- measured: end -->";

    public static string File { get; } = Path.Combine(Repository.Root, "docs", "performance.md");

    public static void Write(string measured)
    {
        var page = System.IO.File.ReadAllText(File);
        var begin = page.IndexOf(Begin, StringComparison.Ordinal);
        var end = page.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
            throw new InvalidOperationException(File + " has no place for the table: write a line " + Begin.Trim() + " and one " + End + ".");
        System.IO.File.WriteAllText(File, page[..(begin + Begin.Length)] + measured + page[end..]);
    }
}
