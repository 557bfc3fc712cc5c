using TaskDefGen.Core.Collections;

namespace TaskDefGen.Core.Facts;

/// <summary>All that is written on a class with <c>[TaskDefinition]</c>, and on the container classes that belong to it.</summary>
/// <param name="Namespace">Empty for the global one.</param>
/// <param name="ContainingTypes">The names of the classes around it, outermost first, joined by a dot; empty for a class of its own.</param>
/// <param name="Name">The class name.</param>
/// <param name="Arity">The number of its type parameters.</param>
/// <param name="FullName">By which <c>typeof</c> names it.</param>
/// <param name="IsPublic">Whether other assemblies see the class.</param>
/// <param name="IsFileLocal">Whether only its own file sees it.</param>
/// <param name="Attributes">Those of the class itself: the task's and its first container's.</param>
/// <param name="Containers">The others: nested classes as declared, then those that <c>[Sidecar]</c> names.</param>
public sealed record TaskFacts(
    string Namespace,
    string ContainingTypes,
    string Name,
    int Arity,
    string FullName,
    bool IsPublic,
    bool IsFileLocal,
    EquatableArray<AttributeFact> Attributes,
    EquatableArray<ContainerFacts> Containers);
