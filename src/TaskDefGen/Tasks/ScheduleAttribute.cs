using System;

namespace TaskDefGen;

/// <summary>Starts the task at set times, by EventBridge Scheduler.</summary>
/// <remarks>
/// The build writes <c>schedule.json</c> (<c>schedule-&lt;name&gt;.json</c> for one with a name) for <c>aws scheduler create-schedule</c>,
/// with cluster, capacity and network as for a service. What the containers do otherwise is <see cref="ContainerOverrideAttribute"/>.
/// </remarks>
/// <example>
/// <code>
/// [Schedule("cron(0 3 * * ? *)", "arn:aws:iam::123456789012:role/schedulerRole", ScheduleExpressionTimezone = "Asia/Seoul")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ScheduleAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="ScheduleExpression"/> and <see cref="RoleArn"/>.</summary>
    /// <param name="scheduleExpression">
    /// When: <c>at(…)</c>, <c>rate(…)</c> or <c>cron(…)</c>, <c>ScheduleExpression</c> of <c>CreateSchedule</c>. <c>null</c> leaves the
    /// member out.
    /// </param>
    /// <param name="roleArn">
    /// The role that the task is started with: <c>Target.RoleArn</c> of <c>CreateSchedule</c>. <c>null</c> leaves the member out.
    /// </param>
    public ScheduleAttribute(string? scheduleExpression, string? roleArn)
    {
        ScheduleExpression = scheduleExpression;
        RoleArn = roleArn;
    }

    /// <summary>When: <c>at(…)</c>, <c>rate(…)</c> or <c>cron(…)</c>, <c>ScheduleExpression</c> of <c>CreateSchedule</c>.</summary>
    /// <remarks>No ECS member.</remarks>
    public string? ScheduleExpression { get; set; }

    /// <summary>The name of the schedule: <c>Name</c> of <c>CreateSchedule</c>.</summary>
    /// <remarks>No ECS member. At most 64 letters, digits, hyphens, dots and underscores. The family unless written.</remarks>
    public string? Name { get; set; }

    /// <summary>The group of the schedule: <c>GroupName</c> of <c>CreateSchedule</c>.</summary>
    /// <remarks>No ECS member. EventBridge Scheduler assumes <c>default</c>.</remarks>
    public string? GroupName { get; set; }

    /// <summary>What it is for: <c>Description</c> of <c>CreateSchedule</c>.</summary>
    /// <remarks>No ECS member. At most 512 characters.</remarks>
    public string? Description { get; set; }

    /// <summary>The time zone, such as <c>Asia/Seoul</c>: <c>ScheduleExpressionTimezone</c> of <c>CreateSchedule</c>.</summary>
    /// <remarks>No ECS member. EventBridge Scheduler assumes UTC.</remarks>
    public string? ScheduleExpressionTimezone { get; set; }

    /// <summary>From when on, such as <c>2025-01-01T00:00:00Z</c>: <c>StartDate</c> of <c>CreateSchedule</c>.</summary>
    /// <remarks>No ECS member.</remarks>
    public string? StartDate { get; set; }

    /// <summary>Until when: <c>EndDate</c> of <c>CreateSchedule</c>.</summary>
    /// <remarks>No ECS member.</remarks>
    public string? EndDate { get; set; }

    /// <summary>Whether it runs: <c>State</c> of <c>CreateSchedule</c>.</summary>
    /// <remarks>No ECS member. EventBridge Scheduler assumes <c>ENABLED</c>.</remarks>
    public ScheduleState State { get; set; }

    /// <summary>How much later it may start, in minutes: <c>FlexibleTimeWindow.MaximumWindowInMinutes</c> of <c>CreateSchedule</c>.</summary>
    /// <remarks>No ECS member. 1 to 1440; on time unless written.</remarks>
    public int MaximumWindowInMinutes { get; set; }

    /// <summary>The role that the task is started with: <c>Target.RoleArn</c> of <c>CreateSchedule</c>.</summary>
    /// <remarks>No ECS member. It needs <c>ecs:RunTask</c>, and <c>iam:PassRole</c> on the roles of the task.</remarks>
    public string? RoleArn { get; set; }

    /// <summary>How many tasks: <c>Target.EcsParameters.TaskCount</c> of <c>CreateSchedule</c>.</summary>
    /// <remarks>No ECS member. 1 to 10; EventBridge Scheduler assumes 1.</remarks>
    public int TaskCount { get; set; }

    /// <summary>How often a start that failed is tried again: <c>Target.RetryPolicy.MaximumRetryAttempts</c> of <c>CreateSchedule</c>.</summary>
    /// <remarks>No ECS member. 0 to 185; EventBridge Scheduler assumes 185.</remarks>
    public int MaximumRetryAttempts { get; set; }

    /// <summary>How long it is tried again, in seconds: <c>Target.RetryPolicy.MaximumEventAgeInSeconds</c> of <c>CreateSchedule</c>.</summary>
    /// <remarks>No ECS member. 60 to 86400; EventBridge Scheduler assumes 86400.</remarks>
    public int MaximumEventAgeInSeconds { get; set; }

    /// <summary>The ARN of an SQS queue for starts that failed for good: <c>Target.DeadLetterConfig.Arn</c> of <c>CreateSchedule</c>.</summary>
    /// <remarks>No ECS member.</remarks>
    public string? DeadLetterArn { get; set; }
}
