using System;

namespace TaskDefGen;

/// <summary>An EBS volume that ECS makes for each task.</summary>
/// <remarks>For a volume with <see cref="VolumeAttribute.ConfiguredAtLaunch"/>; ECS takes one.</remarks>
/// <example>
/// <code>
/// [Volume("data", ConfiguredAtLaunch = true)]
/// [ManagedVolume("data", "arn:aws:iam::123456789012:role/ecsInfrastructureRole", SizeInGiB = 50)]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ManagedVolumeAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Name"/> and <see cref="RoleArn"/>.</summary>
    /// <param name="name">The name of the volume. <c>null</c> leaves the member out.</param>
    /// <param name="roleArn">The infrastructure role that makes the volume. <c>null</c> leaves the member out.</param>
    public ManagedVolumeAttribute(string? name, string? roleArn)
    {
        Name = name;
        RoleArn = roleArn;
    }

    /// <summary>The name of the volume. ECS: <c>volumeConfigurations[].name</c> of <c>CreateService</c>.</summary>
    public string? Name { get; set; }

    /// <summary>
    /// The infrastructure role that makes the volume. ECS: <c>volumeConfigurations[].managedEBSVolume.roleArn</c> of <c>CreateService</c>.
    /// </summary>
    public string? RoleArn { get; set; }

    /// <summary>The size in GiB. ECS: <c>volumeConfigurations[].managedEBSVolume.sizeInGiB</c> of <c>CreateService</c>.</summary>
    /// <remarks>1 to 16384, less for some types; needed unless there is a snapshot.</remarks>
    public int SizeInGiB { get; set; }

    /// <summary>The type. ECS: <c>volumeConfigurations[].managedEBSVolume.volumeType</c> of <c>CreateService</c>.</summary>
    /// <remarks>ECS assumes <c>gp3</c>.</remarks>
    public EbsVolumeType VolumeType { get; set; }

    /// <summary>I/O operations a second. ECS: <c>volumeConfigurations[].managedEBSVolume.iops</c> of <c>CreateService</c>.</summary>
    /// <remarks>For <c>io1</c> and <c>io2</c> needed, for <c>gp3</c> allowed.</remarks>
    public int Iops { get; set; }

    /// <summary>MiB a second. ECS: <c>volumeConfigurations[].managedEBSVolume.throughput</c> of <c>CreateService</c>.</summary>
    /// <remarks>125 to 1000, for <c>gp3</c> only.</remarks>
    public int Throughput { get; set; }

    /// <summary>Whether the volume is encrypted. ECS: <c>volumeConfigurations[].managedEBSVolume.encrypted</c> of <c>CreateService</c>.</summary>
    public bool Encrypted { get; set; }

    /// <summary>The KMS key. ECS: <c>volumeConfigurations[].managedEBSVolume.kmsKeyId</c> of <c>CreateService</c>.</summary>
    public string? KmsKeyId { get; set; }

    /// <summary>
    /// The snapshot that the volume starts from. ECS: <c>volumeConfigurations[].managedEBSVolume.snapshotId</c> of <c>CreateService</c>.
    /// </summary>
    public string? SnapshotId { get; set; }

    /// <summary>
    /// How fast the snapshot is read, in MiB a second. ECS: <c>volumeConfigurations[].managedEBSVolume.volumeInitializationRate</c> of
    /// <c>CreateService</c>.
    /// </summary>
    /// <remarks>Only with a snapshot.</remarks>
    public int VolumeInitializationRate { get; set; }

    /// <summary>The file system. ECS: <c>volumeConfigurations[].managedEBSVolume.filesystemType</c> of <c>CreateService</c>.</summary>
    /// <remarks>ECS assumes <c>xfs</c> on Linux, <c>ntfs</c> on Windows.</remarks>
    public FilesystemType FilesystemType { get; set; }
}
