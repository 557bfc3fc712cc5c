using System;

namespace TaskDefGen;

/// <summary>A target group that the tasks register with.</summary>
/// <remarks>
/// The container is the main one and the port its first unless they are written. At most 5. Blue/green, linear and canary deployments take
/// an alternate target group too.
/// </remarks>
/// <example>
/// <code>
/// [LoadBalancer("arn:aws:elasticloadbalancing:ap-northeast-2:123456789012:targetgroup/orders/0123456789abcdef")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class LoadBalancerAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="TargetGroupArn"/>.</summary>
    /// <param name="targetGroupArn">The ARN of the target group. <c>null</c> leaves the member out.</param>
    public LoadBalancerAttribute(string? targetGroupArn)
    {
        TargetGroupArn = targetGroupArn;
    }

    /// <summary>The ARN of the target group. ECS: <c>loadBalancers[].targetGroupArn</c> of <c>CreateService</c>.</summary>
    public string? TargetGroupArn { get; set; }

    /// <summary>A Classic Load Balancer, in place of a target group. ECS: <c>loadBalancers[].loadBalancerName</c> of <c>CreateService</c>.</summary>
    /// <remarks>Not on Fargate, and not with <c>awsvpc</c>.</remarks>
    public string? LoadBalancerName { get; set; }

    /// <summary>The container that takes the traffic, by its class. ECS: <c>loadBalancers[].containerName</c> of <c>CreateService</c>.</summary>
    /// <remarks>The main container unless written.</remarks>
    public Type? Container { get; set; }

    /// <summary>The container that takes the traffic, by its name. ECS: <c>loadBalancers[].containerName</c> of <c>CreateService</c>.</summary>
    /// <remarks>Where there is no class to name.</remarks>
    public string? ContainerName { get; set; }

    /// <summary>The port of the container, 1 to 65535. ECS: <c>loadBalancers[].containerPort</c> of <c>CreateService</c>.</summary>
    /// <remarks>Its first port unless written.</remarks>
    public int ContainerPort { get; set; }

    /// <summary>
    /// The second target group, for the new tasks. ECS: <c>loadBalancers[].advancedConfiguration.alternateTargetGroupArn</c> of
    /// <c>CreateService</c>.
    /// </summary>
    public string? AlternateTargetGroupArn { get; set; }

    /// <summary>
    /// The ARN of the listener rule (or listener) with production traffic. ECS:
    /// <c>loadBalancers[].advancedConfiguration.productionListenerRule</c> of <c>CreateService</c>.
    /// </summary>
    public string? ProductionListenerRule { get; set; }

    /// <summary>
    /// The ARN of the listener rule (or listener) with test traffic. ECS: <c>loadBalancers[].advancedConfiguration.testListenerRule</c> of
    /// <c>CreateService</c>.
    /// </summary>
    public string? TestListenerRule { get; set; }

    /// <summary>
    /// The role that ECS moves the traffic with. ECS: <c>loadBalancers[].advancedConfiguration.roleArn</c> of <c>CreateService</c>.
    /// </summary>
    public string? RoleArn { get; set; }

    /// <summary>What the target group registers.</summary>
    /// <remarks>No ECS member. <c>awsvpc</c> needs <c>ip</c>.</remarks>
    public TargetType TargetType { get; set; }

    /// <summary>The port that the target group checks: a number, or <c>traffic-port</c>.</summary>
    /// <remarks>No ECS member.</remarks>
    public string? HealthCheckPort { get; set; }
}
