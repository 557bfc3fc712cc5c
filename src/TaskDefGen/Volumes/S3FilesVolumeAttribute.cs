using System;

namespace TaskDefGen;

/// <summary>A file system of Amazon S3 Files. ECS: <c>volumes[].s3filesVolumeConfiguration</c>.</summary>
/// <remarks>New in 2026: older versions of the AWS SDK and of the CLI do not know it.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class S3FilesVolumeAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Name"/> and <see cref="FileSystemArn"/>.</summary>
    /// <param name="name">
    /// The name that <see cref="MountPointAttribute.SourceVolume"/> refers to. <c>null</c> leaves the member out.
    /// </param>
    /// <param name="fileSystemArn">The file system, by its full ARN. <c>null</c> leaves the member out.</param>
    public S3FilesVolumeAttribute(string? name, string? fileSystemArn)
    {
        Name = name;
        FileSystemArn = fileSystemArn;
    }

    /// <summary>The name that <see cref="MountPointAttribute.SourceVolume"/> refers to. ECS: <c>volumes[].name</c>.</summary>
    /// <remarks>At most 255 letters, digits, hyphens and underscores; unique in the task.</remarks>
    public string? Name { get; set; }

    /// <summary>The file system, by its full ARN. ECS: <c>volumes[].s3filesVolumeConfiguration.fileSystemArn</c>.</summary>
    /// <remarks>Required by ECS.</remarks>
    public string? FileSystemArn { get; set; }

    /// <summary>
    /// The directory of the file system that becomes the root of the volume. ECS:
    /// <c>volumes[].s3filesVolumeConfiguration.rootDirectory</c>.
    /// </summary>
    /// <remarks>ECS assumes <c>/</c>. With an access point it must be left out or be <c>/</c>.</remarks>
    public string? RootDirectory { get; set; }

    /// <summary>
    /// The local port that the encrypted traffic goes through, 1 to 65535. ECS:
    /// <c>volumes[].s3filesVolumeConfiguration.transitEncryptionPort</c>.
    /// </summary>
    /// <remarks>Unset, the mount helper chooses one.</remarks>
    public int TransitEncryptionPort { get; set; }

    /// <summary>
    /// The access point to mount through, by its full ARN. ECS: <c>volumes[].s3filesVolumeConfiguration.accessPointArn</c>.
    /// </summary>
    public string? AccessPointArn { get; set; }
}
