using System;
using System.IO;
using System.Threading.Tasks;

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

    [Fact]
    public async Task A_Python_is_found_behind_the_program()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Scripts name their interpreter in the first line on Unix only.");
        using var folder = new TempDirectory();
        Script(folder, "python3", "#!/bin/sh\nexit 1\n");
        var hidden = Script(folder, "hidden/python3", "#!/bin/sh\n[ \"$2\" = \"import thing\" ]\n");
        Script(folder, "tool", "#!" + hidden + "\n");

        Assert.Equal(hidden, await Peers.RequirePythonAsync("thing", "tool", folder.Path, isContinuousIntegration: true, default));
        var message = await Fail.MessageOfAsync(() => Peers.RequirePythonAsync("other", "tool", folder.Path, isContinuousIntegration: true, default));
        Assert.StartsWith("This test needs a Python with 'other'", message, StringComparison.Ordinal);
        await Fail.MessageOfAsync(() => Peers.RequirePythonAsync("thing", "tool", folder.Combine("missing"), isContinuousIntegration: true, default));
    }

    private static string Script(TempDirectory folder, string name, string text)
    {
        var path = folder.Write(name, text);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return path;
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
