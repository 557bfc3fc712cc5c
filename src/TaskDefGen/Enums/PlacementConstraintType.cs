namespace TaskDefGen;

/// <summary>The kind of a placement constraint in a task definition. ECS: <c>placementConstraints[].type</c>.</summary>
public enum PlacementConstraintType
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary>
    /// <c>memberOf</c>: instances for which an expression of the cluster query language holds; the only kind in a task definition.
    /// </summary>
    MemberOf = 1,
}
