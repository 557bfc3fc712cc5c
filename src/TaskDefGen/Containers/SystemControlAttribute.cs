using System;

namespace TaskDefGen;

/// <summary>A kernel parameter, as <c>docker run --sysctl</c> sets it. ECS: <c>containerDefinitions[].systemControls[]</c>.</summary>
/// <remarks>
/// On Fargate from platform version 1.4.0. Not for Windows containers. With <c>awsvpc</c> a network parameter holds for all containers of
/// the task, and the container that starts last wins.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class SystemControlAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Namespace"/> and <see cref="Value"/>.</summary>
    /// <param name="namespace">The kernel parameter, such as <c>net.core.somaxconn</c>. <c>null</c> leaves the member out.</param>
    /// <param name="value">The value of the kernel parameter, as a string. <c>null</c> leaves the member out.</param>
    public SystemControlAttribute(string? @namespace, string? value)
    {
        Namespace = @namespace;
        Value = value;
    }

    /// <summary>
    /// The kernel parameter, such as <c>net.core.somaxconn</c>. ECS: <c>containerDefinitions[].systemControls[].namespace</c>.
    /// </summary>
    /// <remarks>
    /// <c>net.*</c> (not with network mode <c>host</c>), <c>fs.mqueue.*</c>, and the IPC ones: <c>kernel.msgmax</c>, <c>kernel.msgmnb</c>,
    /// <c>kernel.msgmni</c>, <c>kernel.sem</c>, <c>kernel.shmall</c>, <c>kernel.shmmax</c>, <c>kernel.shmmni</c> and
    /// <c>kernel.shm_rmid_forced</c> (not with IPC mode <c>host</c>).
    /// </remarks>
    public string? Namespace { get; set; }

    /// <summary>The value of the kernel parameter, as a string. ECS: <c>containerDefinitions[].systemControls[].value</c>.</summary>
    public string? Value { get; set; }
}
