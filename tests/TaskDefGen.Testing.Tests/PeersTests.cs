using System;
using System.IO;

namespace TaskDefGen.Testing.Tests;

public sealed class PeersTests
{
    private static readonly string Extension = OperatingSystem.IsWindows() ? ".exe" : string.Empty;

    [Fact]
    public void A_program_on_the_path_is_found()
    {
        using var folder = new TempDirectory();
        var program = folder.Write("tool" + Extension, string.Empty);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Null(Peers.Find("tool", folder.Path));
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var searchPath = folder.Combine("missing") + Path.PathSeparator + folder.Path;
        Assert.Equal(program, Peers.Find("tool", searchPath));
        Assert.Equal(program, Peers.Require("tool", searchPath, isContinuousIntegration: true));
        Assert.Null(Peers.Find("other", searchPath));
    }

    [Fact]
    public void A_missing_program_fails_in_CI()
    {
        var message = Fail.MessageOf(() => Peers.Require("other", string.Empty, isContinuousIntegration: true));

        Assert.StartsWith("This test needs 'other' on PATH.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_program_skips_elsewhere()
    {
        var ours = MessageOf(() => Peers.Require("other", string.Empty, isContinuousIntegration: false));

        // What xunit itself throws for a skip: the contract holds for the version in use.
        Assert.Equal(MessageOf(() => Assert.Skip("This test needs 'other' on PATH.")), ours);
    }

    /// <summary>Not Assert.Throws, which lets a skip through.</summary>
    private static string? MessageOf(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (Exception e) when (e.Message.Length > 0)
        {
            return e.Message;
        }
    }
}
