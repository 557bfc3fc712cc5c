using System;

namespace TaskDefGen;

/// <summary>
/// A bind mount: a directory of the machine that runs the task, shared between its containers. ECS: <c>volumes[].host</c>.
/// </summary>
/// <remarks>
/// Without <see cref="SourcePath"/> the agent assigns a place which lasts as long as the task: the only form that Fargate takes.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class HostVolumeAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Name"/>.</summary>
    /// <param name="name">
    /// The name that <see cref="MountPointAttribute.SourceVolume"/> refers to. <c>null</c> leaves the member out.
    /// </param>
    public HostVolumeAttribute(string? name)
    {
        Name = name;
    }

    /// <summary>The name that <see cref="MountPointAttribute.SourceVolume"/> refers to. ECS: <c>volumes[].name</c>.</summary>
    /// <remarks>At most 255 letters, digits, hyphens and underscores; unique in the task.</remarks>
    public string? Name { get; set; }

    /// <summary>The directory on the container instance. ECS: <c>volumes[].host.sourcePath</c>.</summary>
    /// <remarks>
    /// Created if it does not exist; outlives the task. Refused on Fargate. Mounting system directories or the Docker socket gives the
    /// container the whole machine.
    /// </remarks>
    public string? SourcePath { get; set; }
}
