using System;

namespace TaskDefGen;

/// <summary>
/// An option of the log driver whose value is secret, such as <c>splunk-token</c>. ECS:
/// <c>containerDefinitions[].logConfiguration.secretOptions[]</c>.
/// </summary>
/// <remarks>Needs an execution role that may read the secret.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class LogSecretOptionAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Name"/> and <see cref="ValueFrom"/>.</summary>
    /// <param name="name">The name of the option. <c>null</c> leaves the member out.</param>
    /// <param name="valueFrom">Where the value lies; never the value itself. <c>null</c> leaves the member out.</param>
    public LogSecretOptionAttribute(string? name, string? valueFrom)
    {
        Name = name;
        ValueFrom = valueFrom;
    }

    /// <summary>The name of the option. ECS: <c>containerDefinitions[].logConfiguration.secretOptions[].name</c>.</summary>
    /// <remarks>Required by ECS.</remarks>
    public string? Name { get; set; }

    /// <summary>
    /// Where the value lies; never the value itself. ECS: <c>containerDefinitions[].logConfiguration.secretOptions[].valueFrom</c>.
    /// </summary>
    /// <remarks>
    /// The ARN of a Secrets Manager secret or of an SSM parameter, or the name of an SSM parameter in the region of the task. Required by
    /// ECS.
    /// </remarks>
    public string? ValueFrom { get; set; }
}
