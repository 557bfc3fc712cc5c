using System;

namespace TaskDefGen;

/// <summary>A setting of the proxy. ECS: <c>proxyConfiguration.properties[]</c>.</summary>
/// <remarks>
/// Goes with <see cref="ProxyConfigurationAttribute"/>. App Mesh knows <c>IgnoredUID</c>, <c>IgnoredGID</c>, <c>AppPorts</c>,
/// <c>ProxyIngressPort</c>, <c>ProxyEgressPort</c>, <c>EgressIgnoredPorts</c> and <c>EgressIgnoredIPs</c>.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ProxyPropertyAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Name"/> and <see cref="Value"/>.</summary>
    /// <param name="name">The name of the setting. <c>null</c> leaves the member out.</param>
    /// <param name="value">The value of the setting; lists are joined with commas. <c>null</c> leaves the member out.</param>
    public ProxyPropertyAttribute(string? name, string? value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The name of the setting. ECS: <c>proxyConfiguration.properties[].name</c>.</summary>
    /// <remarks>Spelled as App Mesh spells it; upper and lower case differ.</remarks>
    public string? Name { get; set; }

    /// <summary>The value of the setting; lists are joined with commas. ECS: <c>proxyConfiguration.properties[].value</c>.</summary>
    public string? Value { get; set; }
}
