namespace TaskDefGen.Cli.Diff;

/// <summary>What <c>taskdefgen diff</c> was asked.</summary>
/// <param name="ExitCode">Whether the exit code says that there are differences.</param>
internal sealed record DiffOptions(string Before, string After, DiffFormat Format, bool ExitCode, string? Family);
