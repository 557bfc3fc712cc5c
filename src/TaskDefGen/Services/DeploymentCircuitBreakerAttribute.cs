using System;

namespace TaskDefGen;

/// <summary>Stops a deployment whose tasks do not start, and goes back to the last one that did.</summary>
/// <remarks>For rolling deployments by ECS. Without arguments it is enabled, with rollback.</remarks>
/// <example>
/// <code>
/// [DeploymentCircuitBreaker]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class DeploymentCircuitBreakerAttribute : EcsAttribute
{
    /// <summary>Declares it; the members are written as properties.</summary>
    public DeploymentCircuitBreakerAttribute()
    {
    }

    /// <summary>
    /// Whether failing deployments are stopped. ECS: <c>deploymentConfiguration.deploymentCircuitBreaker.enable</c> of
    /// <c>CreateService</c>.
    /// </summary>
    /// <remarks><c>true</c> unless written; without the attribute, ECS does not stop them.</remarks>
    public bool Enable { get; set; }

    /// <summary>
    /// Whether the last deployment that succeeded is restored. ECS: <c>deploymentConfiguration.deploymentCircuitBreaker.rollback</c> of
    /// <c>CreateService</c>.
    /// </summary>
    /// <remarks><c>true</c> unless written.</remarks>
    public bool Rollback { get; set; }
}
