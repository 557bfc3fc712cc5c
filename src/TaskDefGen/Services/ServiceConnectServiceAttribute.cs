using System;

namespace TaskDefGen;

/// <summary>A port of the task that others reach by Service Connect.</summary>
/// <remarks>Takes <see cref="ServiceConnectAttribute"/>.</remarks>
/// <example>
/// <code>
/// [ServiceConnectService("order-service-tcp", ClientPort = 80, ClientDnsName = "orders")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ServiceConnectServiceAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="PortName"/>.</summary>
    /// <param name="portName">The name of a port mapping of the task. <c>null</c> leaves the member out.</param>
    public ServiceConnectServiceAttribute(string? portName)
    {
        PortName = portName;
    }

    /// <summary>
    /// The name of a port mapping of the task. ECS: <c>serviceConnectConfiguration.services[].portName</c> of <c>CreateService</c>.
    /// </summary>
    public string? PortName { get; set; }

    /// <summary>The name in Cloud Map. ECS: <c>serviceConnectConfiguration.services[].discoveryName</c> of <c>CreateService</c>.</summary>
    /// <remarks>ECS assumes the name of the port.</remarks>
    public string? DiscoveryName { get; set; }

    /// <summary>
    /// The port that clients connect to. ECS: <c>serviceConnectConfiguration.services[].clientAliases[].port</c> of <c>CreateService</c>.
    /// </summary>
    /// <remarks>0 to 65535.</remarks>
    public int ClientPort { get; set; }

    /// <summary>
    /// The host name that clients use. ECS: <c>serviceConnectConfiguration.services[].clientAliases[].dnsName</c> of <c>CreateService</c>.
    /// </summary>
    /// <remarks>ECS assumes the discovery name and the namespace.</remarks>
    public string? ClientDnsName { get; set; }

    /// <summary>
    /// The port that the proxy listens on. ECS: <c>serviceConnectConfiguration.services[].ingressPortOverride</c> of <c>CreateService</c>.
    /// </summary>
    /// <remarks>1025 to 65535, and with <c>awsvpc</c> no port of another container; ECS picks one.</remarks>
    public int IngressPortOverride { get; set; }

    /// <summary>
    /// When a connection without traffic is closed, in seconds; 0 means never. ECS:
    /// <c>serviceConnectConfiguration.services[].timeout.idleTimeoutSeconds</c> of <c>CreateService</c>.
    /// </summary>
    public int IdleTimeoutSeconds { get; set; }

    /// <summary>
    /// How long a request may take, in seconds; 0 means for ever. ECS:
    /// <c>serviceConnectConfiguration.services[].timeout.perRequestTimeoutSeconds</c> of <c>CreateService</c>.
    /// </summary>
    public int PerRequestTimeoutSeconds { get; set; }
}
