using System;

namespace TaskDefGen;

/// <summary>Adds and removes tasks in steps when an alarm of your own fires.</summary>
/// <remarks>
/// Takes <see cref="ScalableTargetAttribute"/>, and steps: <see cref="ScalingStepAttribute"/>. The build writes
/// <c>autoscaling/policy-&lt;name&gt;.json</c>.
/// </remarks>
/// <example>
/// <code>
/// [StepScaling("queue", AdjustmentType = ScalingAdjustmentType.ChangeInCapacity, Cooldown = 60)]
/// [ScalingStep("queue", 1, LowerBound = 0, UpperBound = 100)]
/// [ScalingStep("queue", 3, LowerBound = 100)]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class StepScalingAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="PolicyName"/>.</summary>
    /// <param name="policyName">The name of the policy: <c>PolicyName</c> of <c>PutScalingPolicy</c>. <c>null</c> leaves the member out.</param>
    public StepScalingAttribute(string? policyName)
    {
        PolicyName = policyName;
    }

    /// <summary>The name of the policy: <c>PolicyName</c> of <c>PutScalingPolicy</c>.</summary>
    /// <remarks>No ECS member.</remarks>
    public string? PolicyName { get; set; }

    /// <summary>What the numbers of the steps mean: <c>AdjustmentType</c> of <c>PutScalingPolicy</c>.</summary>
    /// <remarks>No ECS member. <c>ChangeInCapacity</c> unless written.</remarks>
    public ScalingAdjustmentType AdjustmentType { get; set; }

    /// <summary>How long to wait after a step, in seconds: <c>Cooldown</c> of <c>PutScalingPolicy</c>.</summary>
    /// <remarks>No ECS member. AWS assumes 300.</remarks>
    public int Cooldown { get; set; }

    /// <summary>The fewest tasks that a change in percent adds or removes: <c>MinAdjustmentMagnitude</c> of <c>PutScalingPolicy</c>.</summary>
    /// <remarks>No ECS member.</remarks>
    public int MinAdjustmentMagnitude { get; set; }

    /// <summary>How the data points of the alarm are put together: <c>MetricAggregationType</c> of <c>PutScalingPolicy</c>.</summary>
    /// <remarks>No ECS member. AWS assumes <c>Average</c>.</remarks>
    public MetricAggregationType MetricAggregationType { get; set; }
}
