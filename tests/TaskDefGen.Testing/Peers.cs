using System;
using System.IO;
using System.Linq;

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

        var reason = $"This test needs '{program}' on PATH.";
        throw new VerificationException(isContinuousIntegration ? reason + " CI must not skip it." : SkipPrefix + reason);
    }

    private static bool IsExecutable(string path)
    {
        const UnixFileMode Execute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        return File.Exists(path) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & Execute) != UnixFileMode.None);
    }
}
