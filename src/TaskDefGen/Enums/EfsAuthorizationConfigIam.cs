namespace TaskDefGen;

/// <summary>
/// Whether mounting an EFS file system uses the task role. ECS: <c>volumes[].efsVolumeConfiguration.authorizationConfig.iam</c>.
/// </summary>
public enum EfsAuthorizationConfigIam
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>ENABLED</c>: the task role is presented to EFS. Requires transit encryption.</summary>
    Enabled = 1,

    /// <summary><c>DISABLED</c>: anonymous mount; what ECS assumes when nothing is said.</summary>
    Disabled = 2,
}
