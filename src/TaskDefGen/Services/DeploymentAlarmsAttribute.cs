using System;

namespace TaskDefGen;

/// <summary>CloudWatch alarms that fail a deployment.</summary>
/// <remarks>For deployments by ECS.</remarks>
/// <example>
/// <code>
/// [DeploymentAlarms(new[] { "order-service-5xx" })]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class DeploymentAlarmsAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="AlarmNames"/>.</summary>
    /// <param name="alarmNames">The names of the alarms.</param>
    public DeploymentAlarmsAttribute(string[]? alarmNames)
    {
        AlarmNames = alarmNames;
    }

    /// <summary>The names of the alarms. ECS: <c>deploymentConfiguration.alarms.alarmNames</c> of <c>CreateService</c>.</summary>
    public string[]? AlarmNames { get; set; }

    /// <summary>Whether the alarms count. ECS: <c>deploymentConfiguration.alarms.enable</c> of <c>CreateService</c>.</summary>
    /// <remarks><c>true</c> unless written.</remarks>
    public bool Enable { get; set; }

    /// <summary>
    /// Whether the last deployment that succeeded is restored. ECS: <c>deploymentConfiguration.alarms.rollback</c> of <c>CreateService</c>.
    /// </summary>
    /// <remarks><c>true</c> unless written.</remarks>
    public bool Rollback { get; set; }
}
