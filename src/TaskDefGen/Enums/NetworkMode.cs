namespace TaskDefGen;

/// <summary>How the containers of the task are connected. ECS: <c>networkMode</c>.</summary>
public enum NetworkMode
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary>
    /// <c>bridge</c>: the virtual network of Docker on the instance, with ports mapped to the host; what ECS assumes on Linux instances
    /// when nothing is said.
    /// </summary>
    Bridge = 1,

    /// <summary>
    /// <c>host</c>: the network of the instance itself: no port can be mapped to another one, and two tasks cannot share a port.
    /// </summary>
    Host = 2,

    /// <summary><c>awsvpc</c>: a network interface and security groups of the task's own. The only mode on Fargate.</summary>
    Awsvpc = 3,

    /// <summary><c>none</c>: no outside network; port mappings are refused.</summary>
    None = 4,
}
