namespace TaskDefGen;

/// <summary>How new tasks take over from the old ones. ECS: <c>deploymentConfiguration.strategy</c> of the service.</summary>
/// <remarks>All but ROLLING take the deployment controller ECS.</remarks>
public enum DeploymentStrategy
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>ROLLING</c>: old tasks are replaced by new ones within the two percentages. What ECS assumes.</summary>
    Rolling = 1,

    /// <summary><c>BLUE_GREEN</c>: all new tasks stand beside the old ones before traffic moves at once.</summary>
    BlueGreen = 2,

    /// <summary><c>LINEAR</c>: traffic moves in equal steps.</summary>
    Linear = 3,

    /// <summary><c>CANARY</c>: a small part of the traffic moves first, then the rest.</summary>
    Canary = 4,
}
