using System;

namespace TaskDefGen;

/// <summary>What holds for every task definition of the assembly, unless the definition says otherwise.</summary>
/// <example>
/// <code>
/// [assembly: TaskDefinitionDefaults(Project = "myproject", Region = "ap-northeast-2", AccountId = "123456789012",
///     ExecutionRole = "ecsTaskExecutionRole")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class TaskDefinitionDefaultsAttribute : EcsAttribute
{
    /// <summary>Declares it; the members are written as properties.</summary>
    public TaskDefinitionDefaultsAttribute()
    {
    }

    /// <summary>The project: default of <see cref="TaskDefinitionAttribute.Project"/>.</summary>
    public string? Project { get; set; }

    /// <summary>The environments to write definitions for: default of <see cref="TaskDefinitionAttribute.Environments"/>.</summary>
    public string[]? Environments { get; set; }

    /// <summary>The AWS region: default of <see cref="TaskDefinitionAttribute.Region"/>.</summary>
    public string? Region { get; set; }

    /// <summary>The AWS account, 12 digits: default of <see cref="TaskDefinitionAttribute.AccountId"/>.</summary>
    public string? AccountId { get; set; }

    /// <summary>
    /// The execution role, by name or by ARN: default of <see cref="TaskDefinitionAttribute.ExecutionRoleArn"/>. ECS:
    /// <c>executionRoleArn</c>.
    /// </summary>
    public string? ExecutionRole { get; set; }

    /// <summary>
    /// The task role, by name or by ARN: default of <see cref="TaskDefinitionAttribute.TaskRoleArn"/>. ECS: <c>taskRoleArn</c>.
    /// </summary>
    /// <remarks>A role of its own for each service is better: it can then do no more than that service needs.</remarks>
    public string? TaskRole { get; set; }
}
