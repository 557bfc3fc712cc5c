using System.Collections.Generic;
using TaskDefGen.Core.Facts;

namespace TaskDefGen.Core.Binding;

/// <summary>A class with <c>[TaskDefinition]</c>, bound once for each of its environments.</summary>
public sealed record BoundDefinition(TaskFacts Facts, SourceMap Sources, IReadOnlyList<BoundTask> Tasks);
