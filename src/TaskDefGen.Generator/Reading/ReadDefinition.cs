using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Options;

namespace TaskDefGen.Generator.Reading;

/// <summary>A class with <c>[TaskDefinition]</c>, and the options of the file in which that attribute stands.</summary>
/// <param name="Facts">What is written on it.</param>
/// <param name="Options">The options that somebody wrote for that file.</param>
public sealed record ReadDefinition(TaskFacts Facts, EquatableArray<WrittenOption> Options);
