namespace TaskDefGen;

/// <summary>
/// Whether the traffic between the task and EFS is encrypted. ECS: <c>volumes[].efsVolumeConfiguration.transitEncryption</c>.
/// </summary>
public enum EfsTransitEncryption
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>ENABLED</c>: TLS. Required for IAM authorization and for access points.</summary>
    Enabled = 1,

    /// <summary><c>DISABLED</c>: plain NFS; what ECS assumes when nothing is said.</summary>
    Disabled = 2,
}
