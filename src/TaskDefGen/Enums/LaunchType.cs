namespace TaskDefGen;

/// <summary>The infrastructure that a service starts its tasks on. ECS: <c>launchType</c> of the service.</summary>
/// <remarks>Managed instances are chosen by a capacity provider strategy, not by a launch type.</remarks>
public enum LaunchType
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>EC2</c>: container instances registered with the cluster.</summary>
    Ec2 = 1,

    /// <summary><c>FARGATE</c>: serverless capacity on demand.</summary>
    Fargate = 2,

    /// <summary><c>EXTERNAL</c>: machines registered through ECS Anywhere.</summary>
    External = 3,
}
