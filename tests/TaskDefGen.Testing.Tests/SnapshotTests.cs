using System;
using System.IO;

namespace TaskDefGen.Testing.Tests;

public sealed class SnapshotTests
{
    [Fact]
    public void A_snapshot_stands_beside_its_test() => Snapshot.Verify("one\r\ntwo\n");

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    public void A_theory_has_one_for_each_case(string value) => Snapshot.Verify($"{{\"value\":\"{value}\"}}\n", "json", value);

    [Fact]
    public void A_missing_snapshot_fails_and_is_received()
    {
        using var folder = new TempDirectory();

        var message = Fail.MessageOf(() => Compare(folder, "text", accept: false));
        Assert.Contains("no snapshot yet", message, StringComparison.Ordinal);
        Assert.Contains(Snapshot.AcceptVariable, message, StringComparison.Ordinal);
        Assert.Equal("text", File.ReadAllText(folder.Combine("T.M.received.txt")));
        Assert.False(File.Exists(folder.Combine("T.M.verified.txt")));
    }

    [Fact]
    public void Another_text_fails_with_a_diff()
    {
        using var folder = new TempDirectory();
        folder.Write("T.M.verified.txt", "1\n2\n3\n");

        Assert.Contains(" 1\n-2\n+two\n 3\n", Fail.MessageOf(() => Compare(folder, "1\ntwo\n3\n", accept: false)), StringComparison.Ordinal);
        Assert.Equal("1\n2\n3\n", File.ReadAllText(folder.Combine("T.M.verified.txt")));
    }

    [Fact]
    public void Only_whitespace_at_the_end_fails_visibly()
    {
        using var folder = new TempDirectory();
        folder.Write("T.M.verified.txt", "1\n");

        Assert.Contains("+1·\n", Fail.MessageOf(() => Compare(folder, "1 \n", accept: false)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_text_passes_whatever_its_line_endings_and_removes_what_was_received()
    {
        using var folder = new TempDirectory();
        folder.Write("T.M.verified.txt", "1\r\n2\n");
        folder.Write("T.M.received.txt", "stale");

        Compare(folder, "1\n2\r\n", accept: false);

        Assert.False(File.Exists(folder.Combine("T.M.received.txt")));
    }

    [Fact]
    public void Accepting_writes_with_lf()
    {
        using var folder = new TempDirectory();
        folder.Write("T.M.received.txt", "stale");

        Compare(folder, "1\r\n2", accept: true);

        Assert.Equal("1\n2"u8.ToArray(), File.ReadAllBytes(folder.Combine("T.M.verified.txt")));
        Assert.False(File.Exists(folder.Combine("T.M.received.txt")));
    }

    private static void Compare(TempDirectory folder, string text, bool accept) => Snapshot.Compare(text, folder.Combine("T.M"), "txt", accept);
}
