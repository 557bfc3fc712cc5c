using System;

namespace TaskDefGen;

/// <summary>Adds a container that is declared by a class elsewhere, also in a referenced project.</summary>
/// <remarks>
/// So an organisation shares its agents. Not needed for classes nested in the task definition: those are sidecars of it anyway. ECS takes
/// at most 10 containers in a task.
/// </remarks>
/// <example>
/// <code>
/// [Sidecar(typeof(OrganisationAgents.LogRouter))]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class SidecarAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Container"/>.</summary>
    /// <param name="container">The class that carries <see cref="ContainerAttribute"/> and what belongs to the container.</param>
    public SidecarAttribute(Type container)
    {
        Container = container;
    }

    /// <summary>
    /// The class that carries <see cref="ContainerAttribute"/> and what belongs to the container. ECS: <c>containerDefinitions[]</c>.
    /// </summary>
    public Type Container { get; set; }
}
