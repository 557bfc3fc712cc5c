using System;

namespace TaskDefGen;

/// <summary>A file system of Amazon FSx for Windows File Server. ECS: <c>volumes[].fsxWindowsFileServerVolumeConfiguration</c>.</summary>
/// <remarks>For Windows containers on container instances; Fargate and managed instances refuse it. ECS requires all members.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class FsxWindowsFileServerVolumeAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Name"/>, <see cref="FileSystemId"/> and <see cref="RootDirectory"/>.</summary>
    /// <param name="name">
    /// The name that <see cref="MountPointAttribute.SourceVolume"/> refers to. <c>null</c> leaves the member out.
    /// </param>
    /// <param name="fileSystemId">The file system: <c>fs-</c> and hexadecimal digits. <c>null</c> leaves the member out.</param>
    /// <param name="rootDirectory">
    /// The directory of the file system to mount, such as <c>share</c>. <c>null</c> leaves the member out.
    /// </param>
    public FsxWindowsFileServerVolumeAttribute(string? name, string? fileSystemId, string? rootDirectory)
    {
        Name = name;
        FileSystemId = fileSystemId;
        RootDirectory = rootDirectory;
    }

    /// <summary>The name that <see cref="MountPointAttribute.SourceVolume"/> refers to. ECS: <c>volumes[].name</c>.</summary>
    /// <remarks>At most 255 letters, digits, hyphens and underscores; unique in the task.</remarks>
    public string? Name { get; set; }

    /// <summary>
    /// The file system: <c>fs-</c> and hexadecimal digits. ECS: <c>volumes[].fsxWindowsFileServerVolumeConfiguration.fileSystemId</c>.
    /// </summary>
    public string? FileSystemId { get; set; }

    /// <summary>
    /// The directory of the file system to mount, such as <c>share</c>. ECS:
    /// <c>volumes[].fsxWindowsFileServerVolumeConfiguration.rootDirectory</c>.
    /// </summary>
    public string? RootDirectory { get; set; }

    /// <summary>
    /// Where the user name and the password lie: the ARN of a Secrets Manager secret or an SSM parameter. ECS:
    /// <c>volumes[].fsxWindowsFileServerVolumeConfiguration.authorizationConfig.credentialsParameter</c>.
    /// </summary>
    /// <remarks>The execution role must be allowed to read it.</remarks>
    public string? CredentialsParameter { get; set; }

    /// <summary>
    /// The fully qualified name of the Active Directory domain. ECS:
    /// <c>volumes[].fsxWindowsFileServerVolumeConfiguration.authorizationConfig.domain</c>.
    /// </summary>
    public string? Domain { get; set; }
}
