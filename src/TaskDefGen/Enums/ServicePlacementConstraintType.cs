namespace TaskDefGen;

/// <summary>A rule for the container instances that tasks of a service may use. ECS: <c>placementConstraints[].type</c> of the service.</summary>
public enum ServicePlacementConstraintType
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>distinctInstance</c>: each task on a container instance of its own; takes no expression.</summary>
    DistinctInstance = 1,

    /// <summary><c>memberOf</c>: only container instances that an expression in the cluster query language selects.</summary>
    MemberOf = 2,
}
