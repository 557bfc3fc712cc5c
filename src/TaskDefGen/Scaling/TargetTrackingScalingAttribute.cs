using System;

namespace TaskDefGen;

/// <summary>Adds and removes tasks to keep a metric near its target.</summary>
/// <remarks>
/// Takes <see cref="ScalableTargetAttribute"/>. The build writes <c>autoscaling/policy-&lt;name&gt;.json</c> for <c>aws
/// application-autoscaling put-scaling-policy</c>.
/// </remarks>
/// <example>
/// <code>
/// [TargetTrackingScaling(ScalingMetric.ECSServiceAverageCPUUtilization, 70)]
/// [TargetTrackingScaling(70, PolicyName = "queue", MetricName = "ApproximateNumberOfMessagesVisible", Namespace = "AWS/SQS",
///     Dimensions = new[] { "QueueName=orders" }, Statistic = MetricStatistic.Average)]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class TargetTrackingScalingAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Metric"/> and <see cref="TargetValue"/>.</summary>
    /// <param name="metric">A metric that AWS knows: <c>PredefinedMetricType</c> of <c>PutScalingPolicy</c>.</param>
    /// <param name="targetValue">The value to keep near: <c>TargetValue</c> of <c>PutScalingPolicy</c>.</param>
    public TargetTrackingScalingAttribute(ScalingMetric metric, double targetValue)
    {
        Metric = metric;
        TargetValue = targetValue;
    }

    /// <summary>Declares it with its <see cref="TargetValue"/>.</summary>
    /// <param name="targetValue">The value to keep near: <c>TargetValue</c> of <c>PutScalingPolicy</c>.</param>
    public TargetTrackingScalingAttribute(double targetValue)
    {
        TargetValue = targetValue;
    }

    /// <summary>A metric that AWS knows: <c>PredefinedMetricType</c> of <c>PutScalingPolicy</c>.</summary>
    /// <remarks>No ECS member.</remarks>
    public ScalingMetric Metric { get; set; }

    /// <summary>The value to keep near: <c>TargetValue</c> of <c>PutScalingPolicy</c>.</summary>
    /// <remarks>No ECS member. In percent for CPU and memory, where 70 is usual; requests a minute for each target.</remarks>
    public double TargetValue { get; set; }

    /// <summary>The name of the policy: <c>PolicyName</c> of <c>PutScalingPolicy</c>.</summary>
    /// <remarks>No ECS member. <c>cpu</c>, <c>memory</c> or <c>requests</c> unless written, or the name of the metric.</remarks>
    public string? PolicyName { get; set; }

    /// <summary>
    /// Which target group the requests are counted of: <c>app/&lt;load balancer&gt;/&lt;id&gt;/targetgroup/&lt;target
    /// group&gt;/&lt;id&gt;</c>, <c>ResourceLabel</c> of <c>PutScalingPolicy</c>.
    /// </summary>
    /// <remarks>No ECS member. For requests only.</remarks>
    public string? ResourceLabel { get; set; }

    /// <summary>A metric of your own, in place of one that AWS knows: <c>MetricName</c> of <c>PutScalingPolicy</c>.</summary>
    /// <remarks>No ECS member.</remarks>
    public string? MetricName { get; set; }

    /// <summary>The namespace of that metric: <c>Namespace</c> of <c>PutScalingPolicy</c>.</summary>
    /// <remarks>No ECS member.</remarks>
    public string? Namespace { get; set; }

    /// <summary>The dimensions of that metric, each <c>Name=Value</c>: <c>Dimensions</c> of <c>PutScalingPolicy</c>.</summary>
    /// <remarks>No ECS member.</remarks>
    public string[]? Dimensions { get; set; }

    /// <summary>How that metric is put together: <c>Statistic</c> of <c>PutScalingPolicy</c>.</summary>
    /// <remarks>No ECS member.</remarks>
    public MetricStatistic Statistic { get; set; }

    /// <summary>The unit of that metric: <c>Unit</c> of <c>PutScalingPolicy</c>.</summary>
    /// <remarks>No ECS member.</remarks>
    public string? Unit { get; set; }

    /// <summary>How long to wait after adding tasks, in seconds: <c>ScaleOutCooldown</c> of <c>PutScalingPolicy</c>.</summary>
    /// <remarks>No ECS member. AWS assumes 300.</remarks>
    public int ScaleOutCooldown { get; set; }

    /// <summary>How long to wait after removing tasks, in seconds: <c>ScaleInCooldown</c> of <c>PutScalingPolicy</c>.</summary>
    /// <remarks>No ECS member. AWS assumes 300.</remarks>
    public int ScaleInCooldown { get; set; }

    /// <summary>Whether the policy only adds tasks: <c>DisableScaleIn</c> of <c>PutScalingPolicy</c>.</summary>
    /// <remarks>No ECS member. AWS assumes not.</remarks>
    public bool DisableScaleIn { get; set; }
}
