using System;

namespace TaskDefGen;

/// <summary>Sends the traffic of the task through a proxy container, as AWS App Mesh does. ECS: <c>proxyConfiguration</c>.</summary>
/// <remarks>
/// Requires the network mode <c>awsvpc</c>. ECS refuses it without the properties <c>ProxyIngressPort</c>, <c>ProxyEgressPort</c>,
/// <c>AppPorts</c>, <c>EgressIgnoredIPs</c>, and one of <c>IgnoredUID</c> and <c>IgnoredGID</c>: see <see cref="ProxyPropertyAttribute"/>.
/// </remarks>
/// <example>
/// <code>
/// [ProxyConfiguration(typeof(Envoy))]
/// [ProxyProperty("ProxyIngressPort", "15000")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ProxyConfigurationAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Container"/>.</summary>
    /// <param name="container">The class of the proxy container, a sidecar of this task.</param>
    public ProxyConfigurationAttribute(Type container)
    {
        Container = container;
    }

    /// <summary>Declares it with its <see cref="ContainerName"/>.</summary>
    /// <param name="containerName">
    /// The name of the proxy container, where no class stands for it. <c>null</c> leaves the member out.
    /// </param>
    public ProxyConfigurationAttribute(string? containerName)
    {
        ContainerName = containerName;
    }

    /// <summary>The class of the proxy container, a sidecar of this task. ECS: <c>proxyConfiguration.containerName</c>.</summary>
    /// <remarks>The name of that container is what is written.</remarks>
    public Type? Container { get; set; }

    /// <summary>The name of the proxy container, where no class stands for it. ECS: <c>proxyConfiguration.containerName</c>.</summary>
    /// <remarks>Required by ECS; must be a container of the same task.</remarks>
    public string? ContainerName { get; set; }

    /// <summary>The kind of proxy. ECS: <c>proxyConfiguration.type</c>.</summary>
    /// <remarks>Unset, it is <c>APPMESH</c>, the only kind.</remarks>
    public ProxyConfigurationType Type { get; set; }
}
