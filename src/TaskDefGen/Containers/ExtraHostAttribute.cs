using System;

namespace TaskDefGen;

/// <summary>A line in <c>/etc/hosts</c> of the container. ECS: <c>containerDefinitions[].extraHosts[]</c>.</summary>
/// <remarks>Refused with <c>awsvpc</c>, so on Fargate too; not for Windows containers.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ExtraHostAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Hostname"/> and <see cref="IpAddress"/>.</summary>
    /// <param name="hostname">The host name. <c>null</c> leaves the member out.</param>
    /// <param name="ipAddress">The IP address that the host name stands for. <c>null</c> leaves the member out.</param>
    public ExtraHostAttribute(string? hostname, string? ipAddress)
    {
        Hostname = hostname;
        IpAddress = ipAddress;
    }

    /// <summary>The host name. ECS: <c>containerDefinitions[].extraHosts[].hostname</c>.</summary>
    /// <remarks>Required by ECS.</remarks>
    public string? Hostname { get; set; }

    /// <summary>The IP address that the host name stands for. ECS: <c>containerDefinitions[].extraHosts[].ipAddress</c>.</summary>
    /// <remarks>Required by ECS.</remarks>
    public string? IpAddress { get; set; }
}
