using System;
using System.IO;
using TaskDefGen.Testing;

namespace TaskDefGen.Benchmarks.Short;

/// <summary>The page that holds the tables: what stands between the markers of a part is replaced.</summary>
internal static class PerformancePage
{
    public const string Measured = "measured";
    public const string Goals = "goals";
    public const string Built = "built";

    public static string File { get; } = Path.Combine(Repository.Root, "docs", "performance.md");

    public static void Write(string part, string text)
    {
        var (opening, closing) = ("<!-- " + part + ": begin -->\n", "<!-- " + part + ": end -->");
        var page = System.IO.File.ReadAllText(File);
        var begin = page.IndexOf(opening, StringComparison.Ordinal);
        var end = page.IndexOf(closing, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
            throw new InvalidOperationException(File + " has no place for the table: write a line " + opening.Trim() + " and one " + closing + ".");
        System.IO.File.WriteAllText(File, page[..(begin + opening.Length)] + text + page[end..]);
    }
}
