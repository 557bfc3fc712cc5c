using System;

namespace TaskDefGen;

/// <summary>Settings of the container that only Linux has. ECS: <c>containerDefinitions[].linuxParameters</c>.</summary>
/// <remarks>
/// Not for Windows containers. Capabilities, devices and tmpfs mounts are attributes of their own:
/// <see cref="KernelCapabilitiesAttribute"/>, <see cref="DeviceAttribute"/> and <see cref="TmpfsAttribute"/>.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class LinuxParametersAttribute : EcsAttribute
{
    /// <summary>Declares it; the members are written as properties.</summary>
    public LinuxParametersAttribute()
    {
    }

    /// <summary>
    /// Whether a small init process forwards signals and reaps child processes. ECS:
    /// <c>containerDefinitions[].linuxParameters.initProcessEnabled</c>.
    /// </summary>
    /// <remarks>ECS assumes <c>false</c>. Sensible where the main process starts others, and with ECS Exec.</remarks>
    public bool InitProcessEnabled { get; set; }

    /// <summary>The size of <c>/dev/shm</c> in MiB, above 0. ECS: <c>containerDefinitions[].linuxParameters.sharedMemorySize</c>.</summary>
    /// <remarks>Refused on Fargate and on managed instances.</remarks>
    public int SharedMemorySize { get; set; }

    /// <summary>
    /// The swap that the container may use, in MiB; 0 for none. ECS: <c>containerDefinitions[].linuxParameters.maxSwap</c>.
    /// </summary>
    /// <remarks>Not negative. Refused on Fargate and on managed instances.</remarks>
    public int MaxSwap { get; set; }

    /// <summary>
    /// How readily memory is swapped out, from 0 (hardly) to 100. ECS: <c>containerDefinitions[].linuxParameters.swappiness</c>.
    /// </summary>
    /// <remarks>The kernel assumes 60. Ignored without <see cref="MaxSwap"/>. Refused on Fargate and on managed instances.</remarks>
    public int Swappiness { get; set; }
}
