using TaskDefGen.Core.Collections;

namespace TaskDefGen.Core.Facts;

/// <summary>What holds for every task definition of the assembly: <c>[assembly: TaskDefinitionDefaults]</c> and its like.</summary>
public sealed record AssemblyFacts(EquatableArray<AttributeFact> Attributes);
