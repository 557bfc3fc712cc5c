using System;

namespace TaskDefGen;

/// <summary>
/// A volume of no particular kind: an empty one, or one that gets its storage when the task is started. ECS: <c>volumes[]</c>.
/// </summary>
/// <remarks>
/// For other kinds see <see cref="HostVolumeAttribute"/>, <see cref="DockerVolumeAttribute"/>, <see cref="EfsVolumeAttribute"/>,
/// <see cref="S3FilesVolumeAttribute"/> and <see cref="FsxWindowsFileServerVolumeAttribute"/>. A volume is of one kind only.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class VolumeAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Name"/>.</summary>
    /// <param name="name">
    /// The name that <see cref="MountPointAttribute.SourceVolume"/> refers to. <c>null</c> leaves the member out.
    /// </param>
    public VolumeAttribute(string? name)
    {
        Name = name;
    }

    /// <summary>The name that <see cref="MountPointAttribute.SourceVolume"/> refers to. ECS: <c>volumes[].name</c>.</summary>
    /// <remarks>At most 255 letters, digits, hyphens and underscores; unique in the task.</remarks>
    public string? Name { get; set; }

    /// <summary>
    /// Whether the service or the call that starts the task brings the storage, such as an EBS volume. ECS:
    /// <c>volumes[].configuredAtLaunch</c>.
    /// </summary>
    /// <remarks>ECS assumes <c>false</c>. At most one volume of a task may have it, and a container must mount that volume.</remarks>
    public bool ConfiguredAtLaunch { get; set; }
}
