using System;

namespace TaskDefGen;

/// <summary>Connects the service to others by short names.</summary>
/// <remarks>
/// A proxy is added to each task; leave it 256 CPU units and 64 MiB of memory. The ports it offers are <see
/// cref="ServiceConnectServiceAttribute"/>.
/// </remarks>
/// <example>
/// <code>
/// [ServiceConnect("orders.internal")]
/// [ServiceConnectService("order-service-tcp", ClientPort = 80, ClientDnsName = "orders")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ServiceConnectAttribute : EcsAttribute
{
    /// <summary>Declares it; the members are written as properties.</summary>
    public ServiceConnectAttribute()
    {
    }

    /// <summary>Declares it with its <see cref="Namespace"/>.</summary>
    /// <param name="namespace">The Cloud Map namespace, by its name or ARN. <c>null</c> leaves the member out.</param>
    public ServiceConnectAttribute(string? @namespace)
    {
        Namespace = @namespace;
    }

    /// <summary>The Cloud Map namespace, by its name or ARN. ECS: <c>serviceConnectConfiguration.namespace</c> of <c>CreateService</c>.</summary>
    /// <remarks>ECS assumes that of the cluster.</remarks>
    public string? Namespace { get; set; }

    /// <summary>Whether Service Connect is used. ECS: <c>serviceConnectConfiguration.enabled</c> of <c>CreateService</c>.</summary>
    /// <remarks><c>true</c> unless written.</remarks>
    public bool Enabled { get; set; }
}
