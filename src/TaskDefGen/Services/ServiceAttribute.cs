using System;

namespace TaskDefGen;

/// <summary>The ECS service that runs the task definition.</summary>
/// <remarks>Nothing of it reaches the task definition: it tells the rules how the definition is used.</remarks>
/// <example>
/// <code>
/// [Service(DesiredCount = 2, LaunchType = LaunchType.Fargate)]
/// [Service(DesiredCount = 3, Environment = "prod")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ServiceAttribute : EcsAttribute
{
    /// <summary>Declares it; the members are written as properties.</summary>
    public ServiceAttribute()
    {
    }

    /// <summary>Declares it with its <see cref="ServiceName"/>.</summary>
    /// <param name="serviceName">The name of the service. <c>null</c> leaves the member out.</param>
    public ServiceAttribute(string? serviceName)
    {
        ServiceName = serviceName;
    }

    /// <summary>The name of the service. ECS: <c>serviceName</c> of <c>CreateService</c>.</summary>
    /// <remarks>At most 255 letters, digits, hyphens and underscores. By convention the family.</remarks>
    public string? ServiceName { get; set; }

    /// <summary>How many tasks the service keeps running. ECS: <c>desiredCount</c> of <c>CreateService</c>.</summary>
    /// <remarks>0 runs nothing; by convention at least 1 in dev, 2 in stg and 3 in prod. At most 5000.</remarks>
    public int DesiredCount { get; set; }

    /// <summary>The infrastructure that the tasks run on. ECS: <c>launchType</c> of <c>CreateService</c>.</summary>
    /// <remarks>Must be among <see cref="TaskDefinitionAttribute.RequiresCompatibilities"/>.</remarks>
    public LaunchType LaunchType { get; set; }

    /// <summary>
    /// Whether each task gets a public IP address. ECS: <c>networkConfiguration.awsvpcConfiguration.assignPublicIp</c> of
    /// <c>CreateService</c>.
    /// </summary>
    /// <remarks>
    /// ECS assumes not. Refused for EC2 and EXTERNAL. Exposes the task to the internet, and is billed; private subnets with a NAT gateway
    /// or VPC endpoints do without.
    /// </remarks>
    public bool AssignPublicIp { get; set; }

    /// <summary>Why a public IP is wanted: silences the advice against it.</summary>
    /// <remarks>No ECS member. Read by people who review the definition; write a sentence.</remarks>
    public string? PublicIpJustification { get; set; }
}
