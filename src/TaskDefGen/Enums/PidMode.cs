namespace TaskDefGen;

/// <summary>Which process namespace the containers use. ECS: <c>pidMode</c>.</summary>
/// <remarks>Not available for Windows containers. Unset, each container has a private namespace.</remarks>
public enum PidMode
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>host</c>: the one of the container instance: processes of the host are visible. Refused on Fargate.</summary>
    Host = 1,

    /// <summary>
    /// <c>task</c>: one for all containers of the task, so that a sidecar sees the processes of the others. The only value on Fargate.
    /// </summary>
    Task = 2,
}
