using System;

namespace TaskDefGen;

/// <summary>Gives the container a device of the container instance. ECS: <c>containerDefinitions[].linuxParameters.devices[]</c>.</summary>
/// <remarks>Refused on Fargate; not for Windows containers.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class DeviceAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="HostPath"/>.</summary>
    /// <param name="hostPath">
    /// The path of the device on the container instance, such as <c>/dev/fuse</c>. <c>null</c> leaves the member out.
    /// </param>
    public DeviceAttribute(string? hostPath)
    {
        HostPath = hostPath;
    }

    /// <summary>
    /// The path of the device on the container instance, such as <c>/dev/fuse</c>. ECS:
    /// <c>containerDefinitions[].linuxParameters.devices[].hostPath</c>.
    /// </summary>
    /// <remarks>Required by ECS.</remarks>
    public string? HostPath { get; set; }

    /// <summary>The path in the container. ECS: <c>containerDefinitions[].linuxParameters.devices[].containerPath</c>.</summary>
    /// <remarks>Unset, it is the one of the host.</remarks>
    public string? ContainerPath { get; set; }

    /// <summary>
    /// What the container may do with the device. ECS: <c>containerDefinitions[].linuxParameters.devices[].permissions</c>.
    /// </summary>
    /// <remarks>Unset, all three.</remarks>
    public DeviceCgroupPermission[]? Permissions { get; set; }
}
