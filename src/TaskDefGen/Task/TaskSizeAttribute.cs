using System;

namespace TaskDefGen;

/// <summary>
/// The CPU and the memory of the task in one attribute: shorthand for <see cref="TaskDefinitionAttribute.Cpu"/> and
/// <see cref="TaskDefinitionAttribute.Memory"/>.
/// </summary>
/// <remarks>
/// Mostly used to size one environment differently. On Fargate only fixed pairs are valid; they stand at
/// <see cref="TaskDefinitionAttribute.Memory"/>.
/// </remarks>
/// <example>
/// <code>
/// [TaskSize(2048, 4096, Environment = "prod")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class TaskSizeAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Cpu"/> and <see cref="Memory"/>.</summary>
    /// <param name="cpu">The CPU of the task: an <c>int</c> in CPU units, 1024 for one vCPU, or a string such as <c>"1 vCPU"</c>.</param>
    /// <param name="memory">The memory of the task: an <c>int</c> in MiB, or a string such as <c>"2GB"</c>.</param>
    public TaskSizeAttribute(int cpu, int memory)
    {
        Cpu = cpu;
        Memory = memory;
    }

    /// <summary>Declares it with its <see cref="Cpu"/> and <see cref="Memory"/>.</summary>
    /// <param name="cpu">
    /// The CPU of the task: an <c>int</c> in CPU units, 1024 for one vCPU, or a string such as <c>"1 vCPU"</c>. <c>null</c> leaves the
    /// member out.
    /// </param>
    /// <param name="memory">
    /// The memory of the task: an <c>int</c> in MiB, or a string such as <c>"2GB"</c>. <c>null</c> leaves the member out.
    /// </param>
    public TaskSizeAttribute(string? cpu, string? memory)
    {
        Cpu = cpu;
        Memory = memory;
    }

    /// <summary>
    /// The CPU of the task: an <c>int</c> in CPU units, 1024 for one vCPU, or a string such as <c>"1 vCPU"</c>. ECS: <c>cpu</c>.
    /// </summary>
    /// <remarks>Fargate: 256, 512, 1024, 2048, 4096, 8192 or 16384.</remarks>
    public object? Cpu { get; set; }

    /// <summary>The memory of the task: an <c>int</c> in MiB, or a string such as <c>"2GB"</c>. ECS: <c>memory</c>.</summary>
    /// <remarks>On Fargate bounded by the CPU.</remarks>
    public object? Memory { get; set; }
}
