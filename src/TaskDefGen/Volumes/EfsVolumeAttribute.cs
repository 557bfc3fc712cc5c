using System;

namespace TaskDefGen;

/// <summary>A file system of Amazon EFS. ECS: <c>volumes[].efsVolumeConfiguration</c>.</summary>
/// <remarks>
/// Linux only; on Fargate it needs platform version 1.4.0 or newer. The security group of the file system must admit the task on port 2049.
/// </remarks>
/// <example>
/// <code>
/// [EfsVolume("data", "fs-0123456789abcdef0", TransitEncryption = EfsTransitEncryption.Enabled)]
/// [MountPoint("data", "/data")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class EfsVolumeAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Name"/> and <see cref="FileSystemId"/>.</summary>
    /// <param name="name">
    /// The name that <see cref="MountPointAttribute.SourceVolume"/> refers to. <c>null</c> leaves the member out.
    /// </param>
    /// <param name="fileSystemId">The file system: <c>fs-</c> and 8 or 17 hexadecimal digits. <c>null</c> leaves the member out.</param>
    public EfsVolumeAttribute(string? name, string? fileSystemId)
    {
        Name = name;
        FileSystemId = fileSystemId;
    }

    /// <summary>The name that <see cref="MountPointAttribute.SourceVolume"/> refers to. ECS: <c>volumes[].name</c>.</summary>
    /// <remarks>At most 255 letters, digits, hyphens and underscores; unique in the task.</remarks>
    public string? Name { get; set; }

    /// <summary>
    /// The file system: <c>fs-</c> and 8 or 17 hexadecimal digits. ECS: <c>volumes[].efsVolumeConfiguration.fileSystemId</c>.
    /// </summary>
    /// <remarks>Required by ECS.</remarks>
    public string? FileSystemId { get; set; }

    /// <summary>
    /// The directory of the file system that becomes the root of the volume. ECS: <c>volumes[].efsVolumeConfiguration.rootDirectory</c>.
    /// </summary>
    /// <remarks>ECS assumes <c>/</c>. With an access point it must be left out or be <c>/</c>: the access point decides.</remarks>
    public string? RootDirectory { get; set; }

    /// <summary>Whether the traffic to EFS is encrypted. ECS: <c>volumes[].efsVolumeConfiguration.transitEncryption</c>.</summary>
    /// <remarks>ECS assumes <c>DISABLED</c>. Must be <c>ENABLED</c> with IAM authorization or an access point.</remarks>
    public EfsTransitEncryption TransitEncryption { get; set; }

    /// <summary>
    /// The local port that the encrypted traffic goes through, 1 to 65535. ECS:
    /// <c>volumes[].efsVolumeConfiguration.transitEncryptionPort</c>.
    /// </summary>
    /// <remarks>Unset, the mount helper chooses one. Refused without transit encryption.</remarks>
    public int TransitEncryptionPort { get; set; }

    /// <summary>
    /// The EFS access point to mount through, such as <c>fsap-</c> and 17 hexadecimal digits. ECS:
    /// <c>volumes[].efsVolumeConfiguration.authorizationConfig.accessPointId</c>.
    /// </summary>
    /// <remarks>Needs transit encryption.</remarks>
    public string? AccessPointId { get; set; }

    /// <summary>Whether the task role is used to mount. ECS: <c>volumes[].efsVolumeConfiguration.authorizationConfig.iam</c>.</summary>
    /// <remarks>ECS assumes <c>DISABLED</c>. Needs transit encryption.</remarks>
    public EfsAuthorizationConfigIam Iam { get; set; }
}
