using System.Collections.Generic;

namespace TaskDefGen.Cli.Import;

/// <summary>What <c>taskdefgen import</c> was asked.</summary>
internal sealed record ImportOptions(
    IReadOnlyList<string> Files,
    string? Output,
    string Namespace,
    string? Class,
    string? Environment,
    string? Family,
    bool Merge,
    bool Force);
