using System;

namespace TaskDefGen;

/// <summary>Mounts all that another container of the task mounts. ECS: <c>containerDefinitions[].volumesFrom[]</c>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class VolumesFromAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Container"/>.</summary>
    /// <param name="container">The class of the other container.</param>
    public VolumesFromAttribute(Type container)
    {
        Container = container;
    }

    /// <summary>Declares it with its <see cref="SourceContainer"/>.</summary>
    /// <param name="sourceContainer">
    /// The name of the other container, where no class stands for it. <c>null</c> leaves the member out.
    /// </param>
    public VolumesFromAttribute(string? sourceContainer)
    {
        SourceContainer = sourceContainer;
    }

    /// <summary>The class of the other container. ECS: <c>containerDefinitions[].volumesFrom[].sourceContainer</c>.</summary>
    /// <remarks>The name of that container is what is written.</remarks>
    public Type? Container { get; set; }

    /// <summary>
    /// The name of the other container, where no class stands for it. ECS: <c>containerDefinitions[].volumesFrom[].sourceContainer</c>.
    /// </summary>
    /// <remarks>Must be another container of the same task.</remarks>
    public string? SourceContainer { get; set; }

    /// <summary>Whether this container may only read the volumes. ECS: <c>containerDefinitions[].volumesFrom[].readOnly</c>.</summary>
    /// <remarks>ECS assumes <c>false</c>.</remarks>
    public bool ReadOnly { get; set; }
}
