using TaskDefGen.Core.Collections;

namespace TaskDefGen.Core.Facts;

/// <summary>A class with container attributes: the task's own, one nested in it, or one that <c>[Sidecar]</c> names.</summary>
/// <param name="FullName">By which <c>typeof</c> names it.</param>
/// <param name="Name">The class name without anything around it.</param>
/// <param name="SidecarAttribute">The place of the <c>[Sidecar]</c> among the task's attributes; -1 for a class that stands in the task's own.</param>
public sealed record ContainerFacts(string FullName, string Name, EquatableArray<AttributeFact> Attributes, int SidecarAttribute = -1);
