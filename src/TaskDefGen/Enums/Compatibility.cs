namespace TaskDefGen;

/// <summary>
/// Where a task definition is meant to run; ECS validates the definition against each. ECS: <c>requiresCompatibilities[]</c>.
/// </summary>
public enum Compatibility
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>EC2</c>: container instances of your own.</summary>
    Ec2 = 1,

    /// <summary><c>FARGATE</c>: serverless capacity. Requires <c>awsvpc</c> networking and a task-level CPU and memory.</summary>
    Fargate = 2,

    /// <summary>
    /// <c>EXTERNAL</c>: machines registered through ECS Anywhere. Excludes <c>awsvpc</c>, load balancers and service registries.
    /// </summary>
    External = 3,

    /// <summary>
    /// <c>MANAGED_INSTANCES</c>: EC2 instances that ECS manages. Linux only, with <c>awsvpc</c> or <c>host</c> networking.
    /// </summary>
    ManagedInstances = 4,
}
