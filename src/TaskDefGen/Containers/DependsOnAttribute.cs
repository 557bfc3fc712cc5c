using System;

namespace TaskDefGen;

/// <summary>
/// Starts this container only after another one has come to a certain point. ECS: <c>containerDefinitions[].dependsOn[]</c>.
/// </summary>
/// <remarks>
/// The order is reversed when the task stops. ECS refuses cycles, a container that waits for itself, and targets that the task does not
/// have. Give the target a <see cref="ContainerAttribute.StartTimeout"/>, so that the wait has an end.
/// </remarks>
/// <example>
/// <code>
/// [DependsOn(typeof(Envoy), ContainerCondition.Healthy)]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class DependsOnAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Container"/> and <see cref="Condition"/>.</summary>
    /// <param name="container">The class of the container to wait for.</param>
    /// <param name="condition">The point that the other container must have reached.</param>
    public DependsOnAttribute(Type container, ContainerCondition condition)
    {
        Container = container;
        Condition = condition;
    }

    /// <summary>Declares it with its <see cref="ContainerName"/> and <see cref="Condition"/>.</summary>
    /// <param name="containerName">
    /// The name of the container to wait for, where no class stands for it. <c>null</c> leaves the member out.
    /// </param>
    /// <param name="condition">The point that the other container must have reached.</param>
    public DependsOnAttribute(string? containerName, ContainerCondition condition)
    {
        ContainerName = containerName;
        Condition = condition;
    }

    /// <summary>The class of the container to wait for. ECS: <c>containerDefinitions[].dependsOn[].containerName</c>.</summary>
    /// <remarks>The name of that container is what is written.</remarks>
    public Type? Container { get; set; }

    /// <summary>
    /// The name of the container to wait for, where no class stands for it. ECS: <c>containerDefinitions[].dependsOn[].containerName</c>.
    /// </summary>
    /// <remarks>Required by ECS.</remarks>
    public string? ContainerName { get; set; }

    /// <summary>The point that the other container must have reached. ECS: <c>containerDefinitions[].dependsOn[].condition</c>.</summary>
    /// <remarks>
    /// Required by ECS. <c>COMPLETE</c> and <c>SUCCESS</c> are refused for an essential container, <c>HEALTHY</c> for one without a
    /// <see cref="HealthCheckAttribute"/>.
    /// </remarks>
    public ContainerCondition Condition { get; set; }
}
