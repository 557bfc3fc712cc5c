using System;

namespace TaskDefGen;

/// <summary>A capacity provider that the cluster uses for services and tasks which name none.</summary>
/// <remarks>Must be among <see cref="ClusterAttribute.CapacityProviders"/>. On the assembly it holds for every definition there.</remarks>
/// <example>
/// <code>
/// [assembly: DefaultCapacityProvider("FARGATE", Weight = 1)]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class DefaultCapacityProviderAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Provider"/>.</summary>
    /// <param name="provider">The capacity provider. <c>null</c> leaves the member out.</param>
    public DefaultCapacityProviderAttribute(string? provider)
    {
        Provider = provider;
    }

    /// <summary>The capacity provider. ECS: <c>defaultCapacityProviderStrategy[].capacityProvider</c> of <c>CreateCluster</c>.</summary>
    public string? Provider { get; set; }

    /// <summary>Its share of the tasks beyond the bases. ECS: <c>defaultCapacityProviderStrategy[].weight</c> of <c>CreateCluster</c>.</summary>
    /// <remarks>0 to 1000; ECS assumes 0.</remarks>
    public int Weight { get; set; }

    /// <summary>How many tasks it runs before weights count. ECS: <c>defaultCapacityProviderStrategy[].base</c> of <c>CreateCluster</c>.</summary>
    /// <remarks>0 to 100000; ECS assumes 0.</remarks>
    public int Base { get; set; }
}
