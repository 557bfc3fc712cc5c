namespace TaskDefGen;

/// <summary>Whether CloudWatch collects metrics of a cluster. ECS: the value of the setting <c>containerInsights</c>.</summary>
public enum ContainerInsights
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>enhanced</c>: down to tasks and containers.</summary>
    Enhanced = 1,

    /// <summary><c>enabled</c>: of cluster and services.</summary>
    Enabled = 2,

    /// <summary><c>disabled</c>: none. What ECS assumes unless the account says otherwise.</summary>
    Disabled = 3,
}
