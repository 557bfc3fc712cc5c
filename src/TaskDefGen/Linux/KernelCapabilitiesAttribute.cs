using System;

namespace TaskDefGen;

/// <summary>
/// Changes the Linux capabilities that Docker gives to the container. ECS: <c>containerDefinitions[].linuxParameters.capabilities</c>.
/// </summary>
/// <remarks>
/// Names have no <c>CAP_</c> prefix: <c>NET_BIND_SERVICE</c>, <c>SYS_PTRACE</c>, or <c>ALL</c>. Not for Windows containers.
/// </remarks>
/// <example>
/// <code>
/// [KernelCapabilities(Drop = new[] { "ALL" })]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class KernelCapabilitiesAttribute : EcsAttribute
{
    /// <summary>Declares it; the members are written as properties.</summary>
    public KernelCapabilitiesAttribute()
    {
    }

    /// <summary>
    /// The capabilities that the container gets in addition. ECS: <c>containerDefinitions[].linuxParameters.capabilities.add</c>.
    /// </summary>
    /// <remarks>Fargate takes <c>SYS_PTRACE</c> only, from platform version 1.4.0.</remarks>
    public string[]? Add { get; set; }

    /// <summary>
    /// The capabilities that are taken from the container. ECS: <c>containerDefinitions[].linuxParameters.capabilities.drop</c>.
    /// </summary>
    /// <remarks>Works on Fargate as well. <c>ALL</c> is the safest start.</remarks>
    public string[]? Drop { get; set; }
}
