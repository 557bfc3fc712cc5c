using System;

namespace TaskDefGen;

/// <summary>
/// Sends the output of the container to Amazon CloudWatch Logs: shorthand for <see cref="LogConfigurationAttribute"/> with the driver
/// <c>awslogs</c> and its options.
/// </summary>
/// <remarks>
/// Without any argument, group, region and prefix follow from the definition. The execution role needs <c>logs:CreateLogStream</c> and
/// <c>logs:PutLogEvents</c>. Write <c>null</c> to leave an option out.
/// </remarks>
/// <example>
/// <code>
/// [AwsLogs(StreamPrefix = "web")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class AwsLogsAttribute : EcsAttribute
{
    /// <summary>Declares it; the members are written as properties.</summary>
    public AwsLogsAttribute()
    {
    }

    /// <summary>Declares it with its <see cref="Group"/>.</summary>
    /// <param name="group">The log group. <c>null</c> leaves the member out.</param>
    public AwsLogsAttribute(string? group)
    {
        Group = group;
    }

    /// <summary>The log group. ECS: <c>containerDefinitions[].logConfiguration.options.awslogs-group</c>.</summary>
    /// <remarks>
    /// At most 512 letters, digits and <c>. - _ / #</c>. Required by the driver. Unset, it is
    /// <c>/ecs/{project}/{service}/{environment}</c>. It must exist before the task starts, unless <see cref="CreateGroup"/>.
    /// </remarks>
    public string? Group { get; set; }

    /// <summary>The region of the log group. ECS: <c>containerDefinitions[].logConfiguration.options.awslogs-region</c>.</summary>
    /// <remarks>Required by the driver. Unset, it is the region of the definition.</remarks>
    public string? Region { get; set; }

    /// <summary>
    /// What the names of the log streams start with: <c>prefix/container/task-id</c>. ECS:
    /// <c>containerDefinitions[].logConfiguration.options.awslogs-stream-prefix</c>.
    /// </summary>
    /// <remarks>Required on Fargate. Unset, it is <c>ecs</c>.</remarks>
    public string? StreamPrefix { get; set; }

    /// <summary>
    /// Whether the log group is created if it does not exist. ECS:
    /// <c>containerDefinitions[].logConfiguration.options.awslogs-create-group</c>.
    /// </summary>
    /// <remarks>
    /// Written as <c>"true"</c> or <c>"false"</c>; the driver assumes <c>false</c>. Needs <c>logs:CreateLogGroup</c>, which AWS's managed
    /// policy for execution roles does not have: the task then fails to start.
    /// </remarks>
    public bool CreateGroup { get; set; }

    /// <summary>
    /// What happens when logs cannot be delivered fast enough: <c>blocking</c> or <c>non-blocking</c>. ECS:
    /// <c>containerDefinitions[].logConfiguration.options.mode</c>.
    /// </summary>
    /// <remarks>
    /// <c>blocking</c> stops the application while it writes; <c>non-blocking</c> drops lines when the buffer is full. <c>non-blocking</c>
    /// is the default of ECS since June 2025.
    /// </remarks>
    public string? Mode { get; set; }

    /// <summary>
    /// The size of the buffer for <c>non-blocking</c>, a number with <c>k</c>, <c>m</c> or <c>g</c>, such as <c>25m</c>. ECS:
    /// <c>containerDefinitions[].logConfiguration.options.max-buffer-size</c>.
    /// </summary>
    /// <remarks>The driver assumes <c>10m</c>.</remarks>
    public string? MaxBufferSize { get; set; }

    /// <summary>
    /// The format of the timestamp that starts a message, in the manner of <c>strftime</c>; lines without one belong to the message before.
    /// ECS: <c>containerDefinitions[].logConfiguration.options.awslogs-datetime-format</c>.
    /// </summary>
    /// <remarks>Excludes <see cref="MultilinePattern"/>.</remarks>
    public string? DatetimeFormat { get; set; }

    /// <summary>
    /// The regular expression that marks the first line of a message; other lines belong to the message before. ECS:
    /// <c>containerDefinitions[].logConfiguration.options.awslogs-multiline-pattern</c>.
    /// </summary>
    /// <remarks>Excludes <see cref="DatetimeFormat"/>.</remarks>
    public string? MultilinePattern { get; set; }
}
