using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace TaskDefGen.Testing;

/// <summary>A child process whose output is read all the time, so that it never waits for us.</summary>
internal sealed class RunningProcess : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly StringBuilder error = new();
    private readonly Task pumps;

    private RunningProcess(Process process)
    {
        this.process = process;
        this.Id = process.Id;
        this.pumps = Task.WhenAll(PumpAsync(process.StandardOutput, this.output), PumpAsync(process.StandardError, this.error));
    }

    public int Id { get; }

    public bool HasExited => this.process.HasExited;

    public int ExitCode => this.process.ExitCode;

    public string Output => Read(this.output);

    public string Error => Read(this.error);

    public static RunningProcess Start(
        string fileName,
        IEnumerable<string> arguments,
        string? workingDirectory,
        IReadOnlyDictionary<string, string?>? environment)
    {
        var info = new ProcessStartInfo(fileName, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = workingDirectory ?? string.Empty,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>(StringComparer.Ordinal))
        {
            if (value is null)
            {
                info.Environment.Remove(name);
            }
            else
            {
                info.Environment[name] = value;
            }
        }

        var started = Process.Start(info)!;
        started.StandardInput.Close();
        return new RunningProcess(started);
    }

    public Task WaitForExitAsync(CancellationToken cancellationToken) => this.process.WaitForExitAsync(cancellationToken);

    /// <summary>
    /// Waits for the rest of the output, but not for ever: a build server that the process started inherits the pipes and keeps them open.
    /// </summary>
    public Task DrainAsync() => Task.WhenAny(this.pumps, Task.Delay(TimeSpan.FromSeconds(3), CancellationToken.None));

    public async Task KillTreeAsync()
    {
        if (!this.process.HasExited)
        {
            this.process.Kill(entireProcessTree: true);
        }

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        await this.process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
    }

    public void Dispose() => this.process.Dispose();

    private static async Task PumpAsync(StreamReader reader, StringBuilder target)
    {
        var buffer = new char[4096];
        try
        {
            int count;
            while ((count = await reader.ReadAsync(buffer).ConfigureAwait(false)) > 0)
            {
                lock (target)
                {
                    target.Append(buffer, 0, count);
                }
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The process is being disposed while a grandchild still holds the pipe.
        }
    }

    private static string Read(StringBuilder text)
    {
        lock (text)
        {
            return text.ToString();
        }
    }
}
