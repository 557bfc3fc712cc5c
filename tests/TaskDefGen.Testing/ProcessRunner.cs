using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace TaskDefGen.Testing;

public static class ProcessRunner
{
    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromMinutes(2);

    /// <summary>Runs a process to its end. Too late or cancelled, its whole tree is killed.</summary>
    /// <param name="fileName">A path or a name on PATH.</param>
    /// <param name="arguments">Each is passed as it is, without a shell.</param>
    /// <param name="workingDirectory">By default the current one.</param>
    /// <param name="environment">Overrides; <see langword="null"/> as a value removes the variable.</param>
    /// <param name="timeout">By default two minutes.</param>
    /// <param name="cancellationToken">Kills the tree too.</param>
    public static async Task<ProcessResult> RunAsync(
        string fileName,
        IReadOnlyList<string> arguments,
        string? workingDirectory = null,
        IReadOnlyDictionary<string, string?>? environment = null,
        TimeSpan? timeout = null,
        CancellationToken cancellationToken = default)
    {
        var command = fileName + " " + string.Join(' ', arguments);
        var limit = timeout ?? DefaultTimeout;
        using var process = RunningProcess.Start(fileName, arguments, workingDirectory, environment);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        stop.CancelAfter(limit);

        try
        {
            await process.WaitForExitAsync(stop.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e)
        {
            await process.KillTreeAsync().ConfigureAwait(false);
            await process.DrainAsync().ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            throw new VerificationException($"{command} did not end within {limit}.\n--- stdout\n{process.Output}\n--- stderr\n{process.Error}", e);
        }

        await process.DrainAsync().ConfigureAwait(false);
        return new ProcessResult(command, process.ExitCode, process.Output, process.Error);
    }
}
