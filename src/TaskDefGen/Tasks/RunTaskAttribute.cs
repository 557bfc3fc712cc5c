using System;

namespace TaskDefGen;

/// <summary>Starts the task once, without a service.</summary>
/// <remarks>
/// The build writes <c>run-task.json</c> for <c>aws ecs run-task</c>, with cluster, capacity and network as for a service. What the
/// containers do otherwise is <see cref="ContainerOverrideAttribute"/>.
/// </remarks>
/// <example>
/// <code>
/// [RunTask(Count = 1, StartedBy = "migration")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class RunTaskAttribute : EcsAttribute
{
    /// <summary>Declares it; the members are written as properties.</summary>
    public RunTaskAttribute()
    {
    }

    /// <summary>The cluster, by its name or ARN. ECS: <c>cluster</c> of <c>RunTask</c>.</summary>
    /// <remarks>
    /// That of <see cref="ServiceAttribute"/> or <see cref="ClusterAttribute"/> unless written, else by convention
    /// <c>{project}-{environment}-cluster</c>.
    /// </remarks>
    public string? Cluster { get; set; }

    /// <summary>The infrastructure that the task runs on. ECS: <c>launchType</c> of <c>RunTask</c>.</summary>
    /// <remarks>That of <see cref="ServiceAttribute"/> unless written; <c>FARGATE</c> where the definition allows nothing else.</remarks>
    public LaunchType LaunchType { get; set; }

    /// <summary>The platform version of Fargate. ECS: <c>platformVersion</c> of <c>RunTask</c>.</summary>
    /// <remarks>ECS assumes <c>LATEST</c>.</remarks>
    public string? PlatformVersion { get; set; }

    /// <summary>
    /// Whether the task gets a public IP address. ECS: <c>networkConfiguration.awsvpcConfiguration.assignPublicIp</c> of <c>RunTask</c>.
    /// </summary>
    /// <remarks>ECS assumes not.</remarks>
    public bool AssignPublicIp { get; set; }

    /// <summary>Whether ECS Exec can open a shell in the containers. ECS: <c>enableExecuteCommand</c> of <c>RunTask</c>.</summary>
    /// <remarks>ECS assumes not.</remarks>
    public bool EnableExecuteCommand { get; set; }

    /// <summary>How many tasks. ECS: <c>count</c> of <c>RunTask</c>.</summary>
    /// <remarks>1 to 10; ECS assumes 1.</remarks>
    public int Count { get; set; }

    /// <summary>The task group. ECS: <c>group</c> of <c>RunTask</c>.</summary>
    /// <remarks>ECS assumes <c>family:</c> and the family.</remarks>
    public string? Group { get; set; }

    /// <summary>Who starts it: a word to find the tasks by. ECS: <c>startedBy</c> of <c>RunTask</c>.</summary>
    /// <remarks>At most 128 letters, digits, hyphens, slashes and underscores.</remarks>
    public string? StartedBy { get; set; }

    /// <summary>A reference of your own. ECS: <c>referenceId</c> of <c>RunTask</c>.</summary>
    /// <remarks>At most 1024 characters.</remarks>
    public string? ReferenceId { get; set; }
}
