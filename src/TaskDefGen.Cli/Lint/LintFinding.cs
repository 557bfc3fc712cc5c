using TaskDefGen.Core.Json;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Cli.Lint;

/// <summary>A finding in a file.</summary>
/// <param name="Severity">As it holds for this run; the rule has its own.</param>
/// <param name="Pointer">The JSON pointer of what it is about.</param>
internal sealed record LintFinding(string File, RuleDescriptor Rule, FindingSeverity Severity, string Message, string Pointer, JsonPosition Position);
