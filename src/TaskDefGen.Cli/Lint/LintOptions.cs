using System.Collections.Generic;

namespace TaskDefGen.Cli.Lint;

/// <summary>What <c>taskdefgen lint</c> was asked.</summary>
internal sealed record LintOptions(
    IReadOnlyList<string> Files,
    LintFormat Format,
    FailOn FailOn,
    string? Project,
    string? Service,
    string? Environment,
    string? Family);
