using System;

namespace TaskDefGen;

/// <summary>A volume that Docker or one of its volume drivers manages. ECS: <c>volumes[].dockerVolumeConfiguration</c>.</summary>
/// <remarks>
/// Container instances only: Fargate and managed instances refuse it. Options and labels are added with
/// <see cref="DockerVolumeDriverOptionAttribute"/> and <see cref="DockerVolumeLabelAttribute"/>.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class DockerVolumeAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Name"/>.</summary>
    /// <param name="name">
    /// The name that <see cref="MountPointAttribute.SourceVolume"/> refers to. <c>null</c> leaves the member out.
    /// </param>
    public DockerVolumeAttribute(string? name)
    {
        Name = name;
    }

    /// <summary>The name that <see cref="MountPointAttribute.SourceVolume"/> refers to. ECS: <c>volumes[].name</c>.</summary>
    /// <remarks>At most 255 letters, digits, hyphens and underscores; unique in the task.</remarks>
    public string? Name { get; set; }

    /// <summary>How long the volume lives. ECS: <c>volumes[].dockerVolumeConfiguration.scope</c>.</summary>
    /// <remarks>ECS assumes <c>task</c>.</remarks>
    public VolumeScope Scope { get; set; }

    /// <summary>
    /// Whether the volume is created if it does not exist. ECS: <c>volumes[].dockerVolumeConfiguration.autoprovision</c>.
    /// </summary>
    /// <remarks>Counts for the scope <c>shared</c> only. ECS assumes <c>false</c>.</remarks>
    public bool Autoprovision { get; set; }

    /// <summary>
    /// The Docker volume driver, by the name that Docker lists it under. ECS: <c>volumes[].dockerVolumeConfiguration.driver</c>.
    /// </summary>
    /// <remarks>Docker assumes <c>local</c>.</remarks>
    public string? Driver { get; set; }
}
