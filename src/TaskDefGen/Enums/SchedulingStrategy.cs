namespace TaskDefGen;

/// <summary>How many tasks a service keeps. ECS: <c>schedulingStrategy</c> of the service.</summary>
public enum SchedulingStrategy
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>REPLICA</c>: as many as the desired count. What ECS assumes.</summary>
    Replica = 1,

    /// <summary><c>DAEMON</c>: one on each container instance; not on Fargate, and without a desired count.</summary>
    Daemon = 2,
}
