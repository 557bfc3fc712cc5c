using System.Collections.Generic;
using TaskDefGen.Core.Comparison;

namespace TaskDefGen.Cli.Diff;

/// <summary>How a task definition differs.</summary>
/// <param name="Family">What it is called, in either file.</param>
/// <param name="Differences">None where both are the same to ECS; one without a path where only one file has it.</param>
internal sealed record DefinitionDifference(string Family, IReadOnlyList<RevisionDifference> Differences);
