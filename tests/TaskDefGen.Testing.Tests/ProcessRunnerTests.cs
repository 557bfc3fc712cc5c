using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;

namespace TaskDefGen.Testing.Tests;

public sealed class ProcessRunnerTests
{
    private static Task<ProcessResult> ShellAsync(string script, IReadOnlyDictionary<string, string?>? environment = null, TimeSpan? timeout = null, string? folder = null)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The scripts of these tests are for sh.");
        return ProcessRunner.RunAsync("/bin/sh", ["-c", script], folder, environment, timeout, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Both_outputs_and_the_exit_code_are_captured()
    {
        var result = await ShellAsync("echo out; echo err >&2; exit 3");

        Assert.Equal((3, "out\n", "err\n"), (result.ExitCode, result.StandardOutput, result.StandardError));
        var message = Fail.MessageOf(() => result.EnsureSuccess());
        Assert.Contains("ended with 3", message, StringComparison.Ordinal);
        Assert.Contains("err", message, StringComparison.Ordinal);
        (await ShellAsync("exit 0")).EnsureSuccess();
    }

    [Fact]
    public async Task More_output_than_a_pipe_holds_does_not_block() =>
        Assert.Equal(1_000_000, (await ShellAsync("head -c 1000000 /dev/zero | tr '\\0' x")).StandardOutput.Length);

    [Fact]
    public async Task Environment_and_folder_apply()
    {
        using var folder = new TempDirectory();
        folder.Write("here.txt", "found");
        var environment = new Dictionary<string, string?>(StringComparer.Ordinal) { ["ADDED"] = "1", ["HOME"] = null };

        Assert.Equal("1:none:found", (await ShellAsync("printf %s \"$ADDED:${HOME:-none}:$(cat here.txt)\"", environment, folder: folder.Path)).StandardOutput);
    }

    [Fact]
    public async Task Too_late_kills_the_whole_tree()
    {
        var message = await Fail.MessageOfAsync(() => ShellAsync("sleep 60 & echo $!; wait", timeout: TimeSpan.FromSeconds(1)));

        Assert.Contains("did not end within 00:00:01", message, StringComparison.Ordinal);
        var child = int.Parse(message.Split('\n')[2], CultureInfo.InvariantCulture);
        await Eventually.TrueAsync(() => !IsAlive(child));
    }

    [Fact]
    public async Task A_daemon_that_keeps_the_pipe_does_not_block()
    {
        var watch = Stopwatch.StartNew();
        var result = await ShellAsync("sleep 20 & echo $!");

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(15));
        Process.GetProcessById(int.Parse(result.StandardOutput, CultureInfo.InvariantCulture)).Kill();
    }

    internal static bool IsAlive(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);

            // Where nobody reaps orphans, as in some containers, a killed one stays as a zombie.
            var status = $"/proc/{id}/stat";
            return !process.HasExited && !(File.Exists(status) && File.ReadAllText(status).Contains(") Z ", StringComparison.Ordinal));
        }
        catch (Exception e) when (e is ArgumentException or IOException)
        {
            return false;
        }
    }
}
