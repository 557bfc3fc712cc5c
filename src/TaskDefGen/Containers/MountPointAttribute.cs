using System;

namespace TaskDefGen;

/// <summary>Mounts a volume of the task in the container. ECS: <c>containerDefinitions[].mountPoints[]</c>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class MountPointAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="SourceVolume"/> and <see cref="ContainerPath"/>.</summary>
    /// <param name="sourceVolume">The name of the volume, which the task must declare. <c>null</c> leaves the member out.</param>
    /// <param name="containerPath">The absolute path in the container; used once in a container. <c>null</c> leaves the member out.</param>
    public MountPointAttribute(string? sourceVolume, string? containerPath)
    {
        SourceVolume = sourceVolume;
        ContainerPath = containerPath;
    }

    /// <summary>
    /// The name of the volume, which the task must declare. ECS: <c>containerDefinitions[].mountPoints[].sourceVolume</c>.
    /// </summary>
    public string? SourceVolume { get; set; }

    /// <summary>
    /// The absolute path in the container; used once in a container. ECS: <c>containerDefinitions[].mountPoints[].containerPath</c>.
    /// </summary>
    /// <remarks><c>/data</c> on Linux, <c>C:\data</c> on Windows.</remarks>
    public string? ContainerPath { get; set; }

    /// <summary>Whether the container may only read the volume. ECS: <c>containerDefinitions[].mountPoints[].readOnly</c>.</summary>
    /// <remarks>ECS assumes <c>false</c>.</remarks>
    public bool ReadOnly { get; set; }
}
