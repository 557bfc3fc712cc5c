using System;
using System.Linq;

namespace TaskDefGen.Testing.Tests;

public sealed class LineDiffTests
{
    [Fact]
    public void Far_changes_are_separate_hunks()
    {
        var expected = string.Join('\n', Enumerable.Range(1, 30));
        var actual = expected.Replace("\n2\n", "\nx\n", StringComparison.Ordinal).Replace("\n29\n", "\n", StringComparison.Ordinal);

        Assert.Equal("@@ line 1 @@\n 1\n-2\n+x\n 3\n 4\n 5\n@@ line 26 @@\n 26\n 27\n 28\n-29\n 30\n", LineDiff.Of(expected, actual));
    }

    [Fact]
    public void A_long_diff_is_cut()
    {
        var diff = LineDiff.Of(string.Join('\n', Enumerable.Range(0, 3000)), string.Join('\n', Enumerable.Range(5000, 3000)));

        Assert.EndsWith("… (more)\n", diff, StringComparison.Ordinal);
        Assert.InRange(diff.Length, 1, 2000);
    }
}
