using System;

namespace TaskDefGen;

/// <summary>The processor architecture and the operating system of the task. ECS: <c>runtimePlatform</c>.</summary>
/// <remarks>
/// On Fargate, <c>X86_64</c> and <c>LINUX</c> hold when nothing is said; it is better said where images are built on ARM machines. On the
/// assembly it holds for every task definition there.
/// </remarks>
/// <example>
/// <code>
/// [RuntimePlatform(CpuArchitecture.Arm64, OperatingSystemFamily.Linux)]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class RuntimePlatformAttribute : EcsAttribute
{
    /// <summary>Declares it; the members are written as properties.</summary>
    public RuntimePlatformAttribute()
    {
    }

    /// <summary>Declares it with its <see cref="CpuArchitecture"/> and <see cref="OperatingSystemFamily"/>.</summary>
    /// <param name="cpuArchitecture">The processor architecture.</param>
    /// <param name="operatingSystemFamily">The operating system.</param>
    public RuntimePlatformAttribute(CpuArchitecture cpuArchitecture, OperatingSystemFamily operatingSystemFamily)
    {
        CpuArchitecture = cpuArchitecture;
        OperatingSystemFamily = operatingSystemFamily;
    }

    /// <summary>The processor architecture. ECS: <c>runtimePlatform.cpuArchitecture</c>.</summary>
    /// <remarks>Windows takes <c>X86_64</c> only.</remarks>
    public CpuArchitecture CpuArchitecture { get; set; }

    /// <summary>The operating system. ECS: <c>runtimePlatform.operatingSystemFamily</c>.</summary>
    /// <remarks>Windows on Fargate needs 1 to 4 vCPU, and rules out many members of the containers.</remarks>
    public OperatingSystemFamily OperatingSystemFamily { get; set; }
}
