using System;

namespace TaskDefGen;

/// <summary>A resource limit of the processes in the container. ECS: <c>containerDefinitions[].ulimits[]</c>.</summary>
/// <remarks>
/// Each resource once. Not for Windows containers. Fargate takes <see cref="UlimitName.Nofile"/> only, up to 1048576, and assumes 65535 for
/// it.
/// </remarks>
/// <example>
/// <code>
/// [Ulimit(UlimitName.Nofile, 65535, 65535)]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class UlimitAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Name"/>, <see cref="SoftLimit"/> and <see cref="HardLimit"/>.</summary>
    /// <param name="name">The resource that is limited.</param>
    /// <param name="softLimit">The limit at first, which the process may raise up to the hard limit.</param>
    /// <param name="hardLimit">The limit that the process cannot exceed.</param>
    public UlimitAttribute(UlimitName name, int softLimit, int hardLimit)
    {
        Name = name;
        SoftLimit = softLimit;
        HardLimit = hardLimit;
    }

    /// <summary>The resource that is limited. ECS: <c>containerDefinitions[].ulimits[].name</c>.</summary>
    public UlimitName Name { get; set; }

    /// <summary>
    /// The limit at first, which the process may raise up to the hard limit. ECS: <c>containerDefinitions[].ulimits[].softLimit</c>.
    /// </summary>
    /// <remarks>
    /// Not above <see cref="HardLimit"/>. -1 is unlimited, where the machine allows it. The unit depends on the resource.
    /// </remarks>
    public int SoftLimit { get; set; }

    /// <summary>The limit that the process cannot exceed. ECS: <c>containerDefinitions[].ulimits[].hardLimit</c>.</summary>
    /// <remarks>-1 is unlimited, where the machine allows it. The unit depends on the resource.</remarks>
    public int HardLimit { get; set; }
}
