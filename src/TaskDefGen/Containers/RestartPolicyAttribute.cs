using System;

namespace TaskDefGen;

/// <summary>
/// Lets ECS restart the container on its own, without replacing the task. ECS: <c>containerDefinitions[].restartPolicy</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class RestartPolicyAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Enabled"/>.</summary>
    /// <param name="enabled">Whether the container is restarted when it exits.</param>
    public RestartPolicyAttribute(bool enabled)
    {
        Enabled = enabled;
    }

    /// <summary>Whether the container is restarted when it exits. ECS: <c>containerDefinitions[].restartPolicy.enabled</c>.</summary>
    /// <remarks>Required by ECS.</remarks>
    public bool Enabled { get; set; }

    /// <summary>
    /// Exit codes after which the container is not restarted; 50 at most. ECS:
    /// <c>containerDefinitions[].restartPolicy.ignoredExitCodes</c>.
    /// </summary>
    /// <remarks>Without effect unless <see cref="Enabled"/>.</remarks>
    public int[]? IgnoredExitCodes { get; set; }

    /// <summary>
    /// The seconds that the container must have run before it may be restarted, 60 to 1800. ECS:
    /// <c>containerDefinitions[].restartPolicy.restartAttemptPeriod</c>.
    /// </summary>
    /// <remarks>ECS assumes 300. A container that exits earlier is not restarted.</remarks>
    public int RestartAttemptPeriod { get; set; }
}
