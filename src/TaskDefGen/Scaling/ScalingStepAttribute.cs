using System;

namespace TaskDefGen;

/// <summary>One step of a <see cref="StepScalingAttribute"/>.</summary>
/// <remarks>The steps of a policy must not overlap, and leave no gap.</remarks>
/// <example>
/// <code>
/// [ScalingStep("queue", 3, LowerBound = 100)]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ScalingStepAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Policy"/> and <see cref="ScalingAdjustment"/>.</summary>
    /// <param name="policy">The name of the policy that the step belongs to. <c>null</c> leaves the member out.</param>
    /// <param name="scalingAdjustment">
    /// By how much the number of tasks changes, or what it becomes: <c>ScalingAdjustment</c> of <c>PutScalingPolicy</c>.
    /// </param>
    public ScalingStepAttribute(string? policy, int scalingAdjustment)
    {
        Policy = policy;
        ScalingAdjustment = scalingAdjustment;
    }

    /// <summary>The name of the policy that the step belongs to.</summary>
    /// <remarks>No ECS member.</remarks>
    public string? Policy { get; set; }

    /// <summary>By how much the number of tasks changes, or what it becomes: <c>ScalingAdjustment</c> of <c>PutScalingPolicy</c>.</summary>
    /// <remarks>No ECS member.</remarks>
    public int ScalingAdjustment { get; set; }

    /// <summary>
    /// From where on the step holds, counted from the threshold of the alarm: <c>MetricIntervalLowerBound</c> of <c>PutScalingPolicy</c>.
    /// </summary>
    /// <remarks>No ECS member. From minus infinity unless written.</remarks>
    public double LowerBound { get; set; }

    /// <summary>Up to where it holds: <c>MetricIntervalUpperBound</c> of <c>PutScalingPolicy</c>.</summary>
    /// <remarks>No ECS member. To infinity unless written.</remarks>
    public double UpperBound { get; set; }
}
