using System;

namespace TaskDefGen;

/// <summary>How the tasks are spread over container instances: EC2 only.</summary>
/// <remarks>At most 5, in their order.</remarks>
/// <example>
/// <code>
/// [PlacementStrategy(PlacementStrategyType.Spread, Field = "attribute:ecs.availability-zone")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class PlacementStrategyAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Type"/>.</summary>
    /// <param name="type">The strategy.</param>
    public PlacementStrategyAttribute(PlacementStrategyType type)
    {
        Type = type;
    }

    /// <summary>The strategy. ECS: <c>placementStrategy[].type</c> of <c>CreateService</c>.</summary>
    public PlacementStrategyType Type { get; set; }

    /// <summary>What is spread over or packed by. ECS: <c>placementStrategy[].field</c> of <c>CreateService</c>.</summary>
    /// <remarks><c>instanceId</c> or an attribute for spread, <c>cpu</c> or <c>memory</c> for binpack, nothing for random.</remarks>
    public string? Field { get; set; }
}
