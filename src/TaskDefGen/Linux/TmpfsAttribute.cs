using System;

namespace TaskDefGen;

/// <summary>A directory in memory, gone when the container stops. ECS: <c>containerDefinitions[].linuxParameters.tmpfs[]</c>.</summary>
/// <remarks>
/// Goes well with <see cref="ContainerAttribute.ReadonlyRootFilesystem"/>. On Fargate since January 2026; not on managed instances nor for
/// Windows containers.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class TmpfsAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="ContainerPath"/> and <see cref="Size"/>.</summary>
    /// <param name="containerPath">The absolute path in the container, such as <c>/tmp</c>. <c>null</c> leaves the member out.</param>
    /// <param name="size">The largest size in MiB, above 0.</param>
    public TmpfsAttribute(string? containerPath, int size)
    {
        ContainerPath = containerPath;
        Size = size;
    }

    /// <summary>
    /// The absolute path in the container, such as <c>/tmp</c>. ECS: <c>containerDefinitions[].linuxParameters.tmpfs[].containerPath</c>.
    /// </summary>
    /// <remarks>Required by ECS.</remarks>
    public string? ContainerPath { get; set; }

    /// <summary>The largest size in MiB, above 0. ECS: <c>containerDefinitions[].linuxParameters.tmpfs[].size</c>.</summary>
    /// <remarks>Required by ECS.</remarks>
    public int Size { get; set; }

    /// <summary>
    /// The options of the mount, such as <c>ro</c>, <c>noexec</c>, <c>nosuid</c> or <c>mode</c>. ECS:
    /// <c>containerDefinitions[].linuxParameters.tmpfs[].mountOptions</c>.
    /// </summary>
    public string[]? MountOptions { get; set; }
}
