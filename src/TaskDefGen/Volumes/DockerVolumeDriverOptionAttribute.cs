using System;

namespace TaskDefGen;

/// <summary>An option for the driver of a Docker volume. ECS: <c>volumes[].dockerVolumeConfiguration.driverOpts</c>.</summary>
/// <remarks>Goes with the <see cref="DockerVolumeAttribute"/> of that name.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class DockerVolumeDriverOptionAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Volume"/>, <see cref="Key"/> and <see cref="Value"/>.</summary>
    /// <param name="volume">The name of the volume: a <see cref="DockerVolumeAttribute.Name"/>. <c>null</c> leaves the member out.</param>
    /// <param name="key">The key; unique for the volume. <c>null</c> leaves the member out.</param>
    /// <param name="value">The value for the key. <c>null</c> leaves the member out.</param>
    public DockerVolumeDriverOptionAttribute(string? volume, string? key, string? value)
    {
        Volume = volume;
        Key = key;
        Value = value;
    }

    /// <summary>The name of the volume: a <see cref="DockerVolumeAttribute.Name"/>. ECS: <c>volumes[].name</c>.</summary>
    /// <remarks>Finds the volume; not written itself.</remarks>
    public string? Volume { get; set; }

    /// <summary>The key; unique for the volume. ECS: <c>volumes[].dockerVolumeConfiguration.driverOpts</c>.</summary>
    public string? Key { get; set; }

    /// <summary>The value for the key. ECS: <c>volumes[].dockerVolumeConfiguration.driverOpts</c>.</summary>
    public string? Value { get; set; }
}
