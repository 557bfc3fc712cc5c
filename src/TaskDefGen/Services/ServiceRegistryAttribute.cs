using System;

namespace TaskDefGen;

/// <summary>A Cloud Map service that the tasks register with.</summary>
/// <remarks>ECS takes one. Port and container only for SRV records.</remarks>
/// <example>
/// <code>
/// [ServiceRegistry("arn:aws:servicediscovery:ap-northeast-2:123456789012:service/srv-0123456789abcdef")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ServiceRegistryAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="RegistryArn"/>.</summary>
    /// <param name="registryArn">The ARN of the Cloud Map service. <c>null</c> leaves the member out.</param>
    public ServiceRegistryAttribute(string? registryArn)
    {
        RegistryArn = registryArn;
    }

    /// <summary>The ARN of the Cloud Map service. ECS: <c>serviceRegistries[].registryArn</c> of <c>CreateService</c>.</summary>
    public string? RegistryArn { get; set; }

    /// <summary>The port of an SRV record with <c>awsvpc</c>. ECS: <c>serviceRegistries[].port</c> of <c>CreateService</c>.</summary>
    /// <remarks>1 to 65535.</remarks>
    public int Port { get; set; }

    /// <summary>The container of an SRV record, by its class. ECS: <c>serviceRegistries[].containerName</c> of <c>CreateService</c>.</summary>
    public Type? Container { get; set; }

    /// <summary>The container of an SRV record, by its name. ECS: <c>serviceRegistries[].containerName</c> of <c>CreateService</c>.</summary>
    public string? ContainerName { get; set; }

    /// <summary>The port of that container, 1 to 65535. ECS: <c>serviceRegistries[].containerPort</c> of <c>CreateService</c>.</summary>
    public int ContainerPort { get; set; }
}
