using System;

namespace TaskDefGen;

/// <summary>The ECS service that runs the task definition.</summary>
/// <remarks>
/// Nothing of it reaches the task definition: the build writes <c>service.json</c> and <c>update-service.json</c> for <c>aws ecs
/// create-service</c> and <c>update-service</c>, and the rules see how the definition is used. Load balancers, capacity providers, scaling
/// and the like have attributes of their own.
/// </remarks>
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

    /// <summary>The cluster, by its name or ARN. ECS: <c>cluster</c> of <c>CreateService</c>.</summary>
    /// <remarks>
    /// By convention <c>{project}-{environment}-cluster</c>, or what <see cref="ClusterAttribute"/> names. ECS assumes <c>default</c>.
    /// </remarks>
    public string? Cluster { get; set; }

    /// <summary>How many tasks the service keeps running. ECS: <c>desiredCount</c> of <c>CreateService</c>.</summary>
    /// <remarks>0 runs nothing; by convention at least 1 in dev, 2 in stg and 3 in prod. At most 5000.</remarks>
    public int DesiredCount { get; set; }

    /// <summary>The infrastructure that the tasks run on. ECS: <c>launchType</c> of <c>CreateService</c>.</summary>
    /// <remarks>
    /// Must be among <see cref="TaskDefinitionAttribute.RequiresCompatibilities"/>. Not together with <see
    /// cref="CapacityProviderAttribute"/>.
    /// </remarks>
    public LaunchType LaunchType { get; set; }

    /// <summary>The platform version of Fargate. ECS: <c>platformVersion</c> of <c>CreateService</c>.</summary>
    /// <remarks><c>LATEST</c>, which ECS assumes, or <c>1.4.0</c>.</remarks>
    public string? PlatformVersion { get; set; }

    /// <summary>How many tasks there are. ECS: <c>schedulingStrategy</c> of <c>CreateService</c>.</summary>
    /// <remarks>ECS assumes <c>REPLICA</c>.</remarks>
    public SchedulingStrategy SchedulingStrategy { get; set; }

    /// <summary>Who carries out deployments. ECS: <c>deploymentController.type</c> of <c>CreateService</c>.</summary>
    /// <remarks>ECS assumes <c>ECS</c>.</remarks>
    public DeploymentControllerType DeploymentController { get; set; }

    /// <summary>
    /// The least share of the desired count that stays healthy during a deployment, in percent, rounded up. ECS:
    /// <c>deploymentConfiguration.minimumHealthyPercent</c> of <c>CreateService</c>.
    /// </summary>
    /// <remarks>0 to 100; ECS assumes 100.</remarks>
    public int MinimumHealthyPercent { get; set; }

    /// <summary>
    /// The greatest share of the desired count that runs during a deployment, in percent, rounded down. ECS:
    /// <c>deploymentConfiguration.maximumPercent</c> of <c>CreateService</c>.
    /// </summary>
    /// <remarks>100 to 200; ECS assumes 200.</remarks>
    public int MaximumPercent { get; set; }

    /// <summary>How new tasks take over. ECS: <c>deploymentConfiguration.strategy</c> of <c>CreateService</c>.</summary>
    /// <remarks>ECS assumes <c>ROLLING</c>.</remarks>
    public DeploymentStrategy Strategy { get; set; }

    /// <summary>
    /// How long the old tasks stay after all traffic has moved, in minutes. ECS: <c>deploymentConfiguration.bakeTimeInMinutes</c> of
    /// <c>CreateService</c>.
    /// </summary>
    /// <remarks>0 to 1440. For blue/green, linear and canary deployments.</remarks>
    public int BakeTimeInMinutes { get; set; }

    /// <summary>
    /// How much of the traffic moves with each step of a linear deployment, in percent. ECS:
    /// <c>deploymentConfiguration.linearConfiguration.stepPercent</c> of <c>CreateService</c>.
    /// </summary>
    /// <remarks>3.0 to 100.0; ECS assumes 10.</remarks>
    public double LinearStepPercent { get; set; }

    /// <summary>
    /// The time between the steps of a linear deployment, in minutes. ECS:
    /// <c>deploymentConfiguration.linearConfiguration.stepBakeTimeInMinutes</c> of <c>CreateService</c>.
    /// </summary>
    /// <remarks>0 to 1440; ECS assumes 6.</remarks>
    public int LinearStepBakeTimeInMinutes { get; set; }

    /// <summary>
    /// How much of the traffic moves first in a canary deployment, in percent. ECS:
    /// <c>deploymentConfiguration.canaryConfiguration.canaryPercent</c> of <c>CreateService</c>.
    /// </summary>
    /// <remarks>0.1 to 100.0; ECS assumes 5.</remarks>
    public double CanaryPercent { get; set; }

    /// <summary>
    /// How long a canary deployment waits before the rest of the traffic moves, in minutes. ECS:
    /// <c>deploymentConfiguration.canaryConfiguration.canaryBakeTimeInMinutes</c> of <c>CreateService</c>.
    /// </summary>
    /// <remarks>0 to 1440; ECS assumes 10.</remarks>
    public int CanaryBakeTimeInMinutes { get; set; }

    /// <summary>
    /// How long ECS ignores failing health checks after a task has started, in seconds. ECS: <c>healthCheckGracePeriodSeconds</c> of
    /// <c>CreateService</c>.
    /// </summary>
    /// <remarks>0 to 2147483647; ECS assumes 0. Only with a load balancer.</remarks>
    public int HealthCheckGracePeriodSeconds { get; set; }

    /// <summary>Whether ECS Exec can open a shell in the containers. ECS: <c>enableExecuteCommand</c> of <c>CreateService</c>.</summary>
    /// <remarks>ECS assumes not. Takes a task role, and a writable root file system.</remarks>
    public bool EnableExecuteCommand { get; set; }

    /// <summary>Whether tasks get the tags of cluster and service that ECS makes. ECS: <c>enableECSManagedTags</c> of <c>CreateService</c>.</summary>
    /// <remarks>ECS assumes not.</remarks>
    public bool EnableECSManagedTags { get; set; }

    /// <summary>Where tasks get their tags from. ECS: <c>propagateTags</c> of <c>CreateService</c>.</summary>
    /// <remarks>ECS assumes <c>NONE</c>.</remarks>
    public PropagateTags PropagateTags { get; set; }

    /// <summary>
    /// Whether tasks are moved to spread them over availability zones. ECS: <c>availabilityZoneRebalancing</c> of <c>CreateService</c>.
    /// </summary>
    /// <remarks>ECS assumes <c>ENABLED</c> where the service can be rebalanced.</remarks>
    public AvailabilityZoneRebalancing AvailabilityZoneRebalancing { get; set; }

    /// <summary>The role that ECS registers tasks with the load balancer by. ECS: <c>role</c> of <c>CreateService</c>.</summary>
    /// <remarks>Rarely wanted: ECS has a service-linked role, and refuses this one with <c>awsvpc</c>.</remarks>
    public string? Role { get; set; }

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
