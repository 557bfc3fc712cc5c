namespace TaskDefGen;

/// <summary>
/// The file system that ECS makes on an EBS volume. ECS: <c>volumeConfigurations[].managedEBSVolume.filesystemType</c> of the service.
/// </summary>
public enum FilesystemType
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>ext3</c>: ext3.</summary>
    Ext3 = 1,

    /// <summary><c>ext4</c>: ext4.</summary>
    Ext4 = 2,

    /// <summary><c>xfs</c>: XFS. What ECS assumes on Linux.</summary>
    Xfs = 3,

    /// <summary><c>ntfs</c>: NTFS: Windows only.</summary>
    Ntfs = 4,
}
