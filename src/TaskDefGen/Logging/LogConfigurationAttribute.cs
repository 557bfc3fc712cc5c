using System;

namespace TaskDefGen;

/// <summary>Where the output of the container goes. ECS: <c>containerDefinitions[].logConfiguration</c>.</summary>
/// <remarks>
/// Options are added with <see cref="LogOptionAttribute"/> and <see cref="LogSecretOptionAttribute"/>. For CloudWatch Logs,
/// <see cref="AwsLogsAttribute"/> is shorter. Without any, the output is lost on Fargate.
/// </remarks>
/// <example>
/// <code>
/// [LogConfiguration(LogDriver.Awsfirelens)]
/// [LogOption("Name", "cloudwatch")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class LogConfigurationAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="LogDriver"/>.</summary>
    /// <param name="logDriver">The log driver.</param>
    public LogConfigurationAttribute(LogDriver logDriver)
    {
        LogDriver = logDriver;
    }

    /// <summary>The log driver. ECS: <c>containerDefinitions[].logConfiguration.logDriver</c>.</summary>
    /// <remarks>Required by ECS. Fargate takes <c>awslogs</c>, <c>splunk</c> and <c>awsfirelens</c>.</remarks>
    public LogDriver LogDriver { get; set; }
}
