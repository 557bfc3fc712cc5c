using System.Collections.Generic;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Cli.Lint;

/// <summary>What <c>taskdefgen lint</c> was asked.</summary>
internal sealed record LintOptions(
    IReadOnlyList<string> Files,
    LintFormat Format,
    FailOn FailOn,
    string? Project,
    string? Service,
    string? Environment,
    string? Family,
    string? Region = null,
    string? AccountId = null,
    string? OptionsFile = null,
    Preset Preset = Preset.Recommended);
