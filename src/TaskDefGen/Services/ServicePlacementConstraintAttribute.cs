using System;

namespace TaskDefGen;

/// <summary>Which container instances the tasks of the service may use: EC2 only.</summary>
/// <remarks>At most 10. <see cref="PlacementConstraintAttribute"/> holds for all tasks of the definition.</remarks>
/// <example>
/// <code>
/// [ServicePlacementConstraint(ServicePlacementConstraintType.DistinctInstance)]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ServicePlacementConstraintAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Type"/>.</summary>
    /// <param name="type">The constraint.</param>
    public ServicePlacementConstraintAttribute(ServicePlacementConstraintType type)
    {
        Type = type;
    }

    /// <summary>The constraint. ECS: <c>placementConstraints[].type</c> of <c>CreateService</c>.</summary>
    public ServicePlacementConstraintType Type { get; set; }

    /// <summary>
    /// A cluster query, at most 2000 characters, for <c>memberOf</c>. ECS: <c>placementConstraints[].expression</c> of
    /// <c>CreateService</c>.
    /// </summary>
    public string? Expression { get; set; }
}
