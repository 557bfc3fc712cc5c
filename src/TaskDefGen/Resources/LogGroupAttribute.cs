using System;

namespace TaskDefGen;

/// <summary>How long a log group of the definition keeps what is written to it.</summary>
/// <remarks>
/// Without a name it holds for every group that the definition's <c>awslogs</c> containers write to. The build writes
/// <c>log-groups/&lt;name&gt;.json</c> for <c>aws logs create-log-group</c> and <c>log-groups/&lt;name&gt;-retention.json</c> for
/// <c>put-retention-policy</c>. On the assembly it holds for every definition there.
/// </remarks>
/// <example>
/// <code>
/// [assembly: LogGroup(RetentionInDays = 30)]
/// [assembly: LogGroup(RetentionInDays = 365, Environment = "prod")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class LogGroupAttribute : EcsAttribute
{
    /// <summary>Declares it; the members are written as properties.</summary>
    public LogGroupAttribute()
    {
    }

    /// <summary>Declares it with its <see cref="Name"/>.</summary>
    /// <param name="name">The log group: <c>logGroupName</c> of CloudWatch Logs <c>CreateLogGroup</c>. <c>null</c> leaves the member out.</param>
    public LogGroupAttribute(string? name)
    {
        Name = name;
    }

    /// <summary>The log group: <c>logGroupName</c> of CloudWatch Logs <c>CreateLogGroup</c>.</summary>
    /// <remarks>No ECS member.</remarks>
    public string? Name { get; set; }

    /// <summary>After how many days events expire: <c>retentionInDays</c> of CloudWatch Logs <c>PutRetentionPolicy</c>.</summary>
    /// <remarks>
    /// No ECS member. 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653; never
    /// unless written.
    /// </remarks>
    public int RetentionInDays { get; set; }

    /// <summary>The ARN of the KMS key that events are encrypted with: <c>kmsKeyId</c> of CloudWatch Logs <c>CreateLogGroup</c>.</summary>
    /// <remarks>No ECS member.</remarks>
    public string? KmsKeyId { get; set; }

    /// <summary>The class: <c>logGroupClass</c> of CloudWatch Logs <c>CreateLogGroup</c>.</summary>
    /// <remarks>No ECS member. CloudWatch Logs assumes <c>STANDARD</c>.</remarks>
    public LogGroupClass LogGroupClass { get; set; }
}
