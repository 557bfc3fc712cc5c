using TaskDefGen.Core.Model;

namespace TaskDefGen.Core.Rules;

/// <summary>A container that waits for another.</summary>
/// <param name="Source">The one that waits.</param>
/// <param name="Dependency">The item of its <c>dependsOn</c>.</param>
/// <param name="Name">What the item calls the other.</param>
/// <param name="Target">The other; null where the task has no container of that name.</param>
internal sealed record ContainerEdge(EcsObject Source, EcsObject Dependency, TextValue Name, EcsObject? Target);
