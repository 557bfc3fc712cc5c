using System;

namespace TaskDefGen;

/// <summary>Limits the container instances that tasks of this definition run on. ECS: <c>placementConstraints[]</c>.</summary>
/// <remarks>At most 10. Refused on Fargate, which has no instances to choose from.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class PlacementConstraintAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Expression"/>.</summary>
    /// <param name="expression">
    /// The condition in the cluster query language, such as <c>attribute:ecs.instance-type =~ t3.*</c>. <c>null</c> leaves the member out.
    /// </param>
    public PlacementConstraintAttribute(string? expression)
    {
        Expression = expression;
    }

    /// <summary>
    /// The condition in the cluster query language, such as <c>attribute:ecs.instance-type =~ t3.*</c>. ECS:
    /// <c>placementConstraints[].expression</c>.
    /// </summary>
    public string? Expression { get; set; }

    /// <summary>The kind of the constraint. ECS: <c>placementConstraints[].type</c>.</summary>
    /// <remarks>Unset, it is <c>memberOf</c>, the only kind that a task definition can have.</remarks>
    public PlacementConstraintType Type { get; set; }
}
