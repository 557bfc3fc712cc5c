using System;

namespace TaskDefGen;

/// <summary>Changes the range of autoscaling at set times.</summary>
/// <remarks>
/// Takes <see cref="ScalableTargetAttribute"/>. The build writes <c>autoscaling/action-&lt;name&gt;.json</c> for <c>aws
/// application-autoscaling put-scheduled-action</c>.
/// </remarks>
/// <example>
/// <code>
/// [ScheduledScaling("night", "cron(0 22 * * ? *)", MinCapacity = 1, MaxCapacity = 2, Timezone = "Asia/Seoul")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ScheduledScalingAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Name"/> and <see cref="Schedule"/>.</summary>
    /// <param name="name">The name of the action: <c>ScheduledActionName</c> of <c>PutScheduledAction</c>. <c>null</c> leaves the member out.</param>
    /// <param name="schedule">
    /// When: <c>at(…)</c>, <c>rate(…)</c> or <c>cron(…)</c>, <c>Schedule</c> of <c>PutScheduledAction</c>. <c>null</c> leaves the member
    /// out.
    /// </param>
    public ScheduledScalingAttribute(string? name, string? schedule)
    {
        Name = name;
        Schedule = schedule;
    }

    /// <summary>The name of the action: <c>ScheduledActionName</c> of <c>PutScheduledAction</c>.</summary>
    /// <remarks>No ECS member.</remarks>
    public string? Name { get; set; }

    /// <summary>When: <c>at(…)</c>, <c>rate(…)</c> or <c>cron(…)</c>, <c>Schedule</c> of <c>PutScheduledAction</c>.</summary>
    /// <remarks>No ECS member.</remarks>
    public string? Schedule { get; set; }

    /// <summary>The fewest tasks from then on: <c>MinCapacity</c> of <c>PutScheduledAction</c>.</summary>
    /// <remarks>No ECS member.</remarks>
    public int MinCapacity { get; set; }

    /// <summary>The most tasks from then on: <c>MaxCapacity</c> of <c>PutScheduledAction</c>.</summary>
    /// <remarks>No ECS member.</remarks>
    public int MaxCapacity { get; set; }

    /// <summary>The time zone, such as <c>Asia/Seoul</c>: <c>Timezone</c> of <c>PutScheduledAction</c>.</summary>
    /// <remarks>No ECS member. AWS assumes UTC.</remarks>
    public string? Timezone { get; set; }

    /// <summary>From when on, such as <c>2025-01-01T00:00:00Z</c>: <c>StartTime</c> of <c>PutScheduledAction</c>.</summary>
    /// <remarks>No ECS member.</remarks>
    public string? StartTime { get; set; }

    /// <summary>Until when: <c>EndTime</c> of <c>PutScheduledAction</c>.</summary>
    /// <remarks>No ECS member.</remarks>
    public string? EndTime { get; set; }
}
