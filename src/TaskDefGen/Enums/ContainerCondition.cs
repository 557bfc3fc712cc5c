namespace TaskDefGen;

/// <summary>What a container waits for in another one before it starts. ECS: <c>containerDefinitions[].dependsOn[].condition</c>.</summary>
public enum ContainerCondition
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>START</c>: the other container has been started.</summary>
    Start = 1,

    /// <summary><c>COMPLETE</c>: the other container has run and exited, with any exit code. Refused for an essential container.</summary>
    Complete = 2,

    /// <summary><c>SUCCESS</c>: the other container has run and exited with code 0. Refused for an essential container.</summary>
    Success = 3,

    /// <summary><c>HEALTHY</c>: the health check of the other container passes; it must declare one in its definition.</summary>
    Healthy = 4,
}
