using System;

namespace TaskDefGen;

/// <summary>How few and how many tasks autoscaling may keep.</summary>
/// <remarks>
/// The build writes <c>autoscaling/target.json</c> for <c>aws application-autoscaling register-scalable-target</c>. Policies are <see
/// cref="TargetTrackingScalingAttribute"/>, <see cref="StepScalingAttribute"/> and <see cref="ScheduledScalingAttribute"/>.
/// </remarks>
/// <example>
/// <code>
/// [ScalableTarget(2, 10)]
/// [TargetTrackingScaling(ScalingMetric.ECSServiceAverageCPUUtilization, 70)]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ScalableTargetAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="MinCapacity"/> and <see cref="MaxCapacity"/>.</summary>
    /// <param name="minCapacity">The fewest tasks. No ECS member: <c>MinCapacity</c> of <c>RegisterScalableTarget</c>.</param>
    /// <param name="maxCapacity">The most tasks. No ECS member: <c>MaxCapacity</c> of <c>RegisterScalableTarget</c>.</param>
    public ScalableTargetAttribute(int minCapacity, int maxCapacity)
    {
        MinCapacity = minCapacity;
        MaxCapacity = maxCapacity;
    }

    /// <summary>The fewest tasks. No ECS member: <c>MinCapacity</c> of <c>RegisterScalableTarget</c>.</summary>
    /// <remarks>No ECS member. At least 0.</remarks>
    public int MinCapacity { get; set; }

    /// <summary>The most tasks. No ECS member: <c>MaxCapacity</c> of <c>RegisterScalableTarget</c>.</summary>
    /// <remarks>No ECS member. At most 5000, what a service can run.</remarks>
    public int MaxCapacity { get; set; }

    /// <summary>The role that Application Auto Scaling changes the service with: <c>RoleARN</c> of <c>RegisterScalableTarget</c>.</summary>
    /// <remarks>No ECS member. Rarely wanted: AWS has a service-linked role.</remarks>
    public string? RoleArn { get; set; }
}
