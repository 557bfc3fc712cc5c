namespace TaskDefGen;

/// <summary>How the tasks of a service are spread over container instances. ECS: <c>placementStrategy[].type</c> of the service.</summary>
public enum PlacementStrategyType
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>random</c>: anywhere; takes no field.</summary>
    Random = 1,

    /// <summary><c>spread</c>: evenly over the values of the field, such as <c>attribute:ecs.availability-zone</c> or <c>instanceId</c>.</summary>
    Spread = 2,

    /// <summary><c>binpack</c>: on as few instances as possible, by <c>cpu</c> or <c>memory</c>.</summary>
    Binpack = 3,
}
