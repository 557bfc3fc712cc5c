namespace TaskDefGen;

/// <summary>
/// What a container may do with a host device. ECS: <c>containerDefinitions[].linuxParameters.devices[].permissions[]</c>.
/// </summary>
public enum DeviceCgroupPermission
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>read</c>: read from the device.</summary>
    Read = 1,

    /// <summary><c>write</c>: write to the device.</summary>
    Write = 2,

    /// <summary><c>mknod</c>: create device files.</summary>
    Mknod = 3,
}
