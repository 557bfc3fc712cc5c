using System;

namespace TaskDefGen;

/// <summary>A capacity provider that the service starts its tasks on.</summary>
/// <remarks>Several share the tasks by weight. Not together with <see cref="ServiceAttribute.LaunchType"/>. At most 20.</remarks>
/// <example>
/// <code>
/// [CapacityProvider("FARGATE", Base = 1, Weight = 1)]
/// [CapacityProvider("FARGATE_SPOT", Weight = 3)]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class CapacityProviderAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Provider"/>.</summary>
    /// <param name="provider">
    /// The capacity provider: <c>FARGATE</c>, <c>FARGATE_SPOT</c> or one of the cluster. <c>null</c> leaves the member out.
    /// </param>
    public CapacityProviderAttribute(string? provider)
    {
        Provider = provider;
    }

    /// <summary>
    /// The capacity provider: <c>FARGATE</c>, <c>FARGATE_SPOT</c> or one of the cluster. ECS:
    /// <c>capacityProviderStrategy[].capacityProvider</c> of <c>CreateService</c>.
    /// </summary>
    public string? Provider { get; set; }

    /// <summary>Its share of the tasks beyond the bases. ECS: <c>capacityProviderStrategy[].weight</c> of <c>CreateService</c>.</summary>
    /// <remarks>0 to 1000; ECS assumes 0. At least one provider needs more than 0.</remarks>
    public int Weight { get; set; }

    /// <summary>How many tasks it runs before weights count. ECS: <c>capacityProviderStrategy[].base</c> of <c>CreateService</c>.</summary>
    /// <remarks>0 to 100000; ECS assumes 0. Only one provider may have a base.</remarks>
    public int Base { get; set; }
}
