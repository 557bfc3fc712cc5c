using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace TaskDefGen.Testing;

/// <summary>Real programs that tests compare with. Not every machine has them.</summary>
public static class Peers
{
    /// <summary>What xunit.v3 asks of an exception that skips a test; a library need not reference xunit for it.</summary>
    internal const string SkipPrefix = "$XunitDynamicSkip$";

    /// <summary>The path of a program such as <c>moto_server</c>, <c>aws</c>, <c>cfn-lint</c> or <c>python3</c>, or <see langword="null"/>.</summary>
    public static string? Find(string program) => Find(program, Environment.GetEnvironmentVariable("PATH") ?? string.Empty);

    /// <summary>The path of the program. Without it the test is skipped; in CI it fails.</summary>
    public static string Require(string program) => Require(program, Environment.GetEnvironmentVariable("PATH") ?? string.Empty, ContinuousIntegration.IsOn);

    /// <summary>A Python that can import the module. Without one the test is skipped; in CI it fails.</summary>
    /// <remarks>Tried are <c>python3</c> and <c>python</c>, then what runs the program, which may live in an environment of its own.</remarks>
    public static Task<string> RequirePythonAsync(string module, string program, CancellationToken cancellationToken = default) =>
        RequirePythonAsync(module, program, Environment.GetEnvironmentVariable("PATH") ?? string.Empty, ContinuousIntegration.IsOn, cancellationToken);

    internal static async Task<string> RequirePythonAsync(
        string module,
        string program,
        string searchPath,
        bool isContinuousIntegration,
        CancellationToken cancellationToken)
    {
        string?[] candidates = [Find("python3", searchPath), Find("python", searchPath), PythonOf(Find(program, searchPath))];
        foreach (var python in candidates.OfType<string>())
        {
            var result = await ProcessRunner.RunAsync(python, ["-c", "import " + module], cancellationToken: cancellationToken).ConfigureAwait(false);
            if (result.ExitCode == 0)
            {
                return python;
            }
        }

        throw Missing($"This test needs a Python with '{module}', as python3 or python on PATH or behind '{program}'.", isContinuousIntegration);
    }

    internal static string? Find(string program, string searchPath)
    {
        string[] extensions = OperatingSystem.IsWindows() ? [".exe", ".cmd", ".bat"] : [string.Empty];
        return searchPath
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => extensions.Select(extension => Path.Combine(folder, program + extension)))
            .FirstOrDefault(IsExecutable);
    }

    internal static string Require(string program, string searchPath, bool isContinuousIntegration)
    {
        if (Find(program, searchPath) is { } path)
        {
            return path;
        }

        throw Missing($"This test needs '{program}' on PATH.", isContinuousIntegration);
    }

    private static VerificationException Missing(string reason, bool isContinuousIntegration) =>
        new(isContinuousIntegration ? reason + " CI must not skip it." : SkipPrefix + reason);

    /// <summary>What the first line of a script names, where that is a Python.</summary>
    private static string? PythonOf(string? script)
    {
        const int LongestPath = 4096;
        if (script is null)
        {
            return null;
        }

        using var reader = new StreamReader(script);
        var start = new char[LongestPath];
        var line = new string(start, 0, reader.ReadBlock(start)).Split('\n')[0].Trim();
        return line.StartsWith("#!", StringComparison.Ordinal) && line.Contains("python", StringComparison.Ordinal) && IsExecutable(line[2..].Trim())
            ? line[2..].Trim()
            : null;
    }

    private static bool IsExecutable(string path)
    {
        const UnixFileMode Execute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        return File.Exists(path) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & Execute) != UnixFileMode.None);
    }
}
