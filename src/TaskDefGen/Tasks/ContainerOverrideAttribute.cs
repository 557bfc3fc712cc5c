using System;

namespace TaskDefGen;

/// <summary>What a container does otherwise in a standalone or scheduled task.</summary>
/// <remarks>For <see cref="RunTaskAttribute"/> and <see cref="ScheduleAttribute"/>.</remarks>
/// <example>
/// <code>
/// [ContainerOverride(typeof(Batch), Command = new[] { "migrate" })]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ContainerOverrideAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Container"/>.</summary>
    /// <param name="container">The container, by its class.</param>
    public ContainerOverrideAttribute(Type? container)
    {
        Container = container;
    }

    /// <summary>Declares it with its <see cref="ContainerName"/>.</summary>
    /// <param name="containerName">The container, by its name. <c>null</c> leaves the member out.</param>
    public ContainerOverrideAttribute(string? containerName)
    {
        ContainerName = containerName;
    }

    /// <summary>The container, by its class. ECS: <c>overrides.containerOverrides[].name</c> of <c>RunTask</c>.</summary>
    public Type? Container { get; set; }

    /// <summary>The container, by its name. ECS: <c>overrides.containerOverrides[].name</c> of <c>RunTask</c>.</summary>
    public string? ContainerName { get; set; }

    /// <summary>The command. ECS: <c>overrides.containerOverrides[].command</c> of <c>RunTask</c>.</summary>
    public string[]? Command { get; set; }

    /// <summary>The CPU units. ECS: <c>overrides.containerOverrides[].cpu</c> of <c>RunTask</c>.</summary>
    public int Cpu { get; set; }

    /// <summary>The memory in MiB. ECS: <c>overrides.containerOverrides[].memory</c> of <c>RunTask</c>.</summary>
    public int Memory { get; set; }

    /// <summary>The memory that is kept free, in MiB. ECS: <c>overrides.containerOverrides[].memoryReservation</c> of <c>RunTask</c>.</summary>
    public int MemoryReservation { get; set; }
}
