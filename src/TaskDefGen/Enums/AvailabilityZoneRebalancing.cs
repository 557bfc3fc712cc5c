namespace TaskDefGen;

/// <summary>Whether ECS moves tasks to spread them over availability zones. ECS: <c>availabilityZoneRebalancing</c> of the service.</summary>
public enum AvailabilityZoneRebalancing
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary>
    /// <c>ENABLED</c>: tasks are moved when a zone has too many of them. What ECS assumes for a new service that can be rebalanced.
    /// </summary>
    Enabled = 1,

    /// <summary><c>DISABLED</c>: tasks stay where they were started.</summary>
    Disabled = 2,
}
