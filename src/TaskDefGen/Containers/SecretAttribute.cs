using System;

namespace TaskDefGen;

/// <summary>
/// An environment variable whose value comes from Secrets Manager or the SSM Parameter Store. ECS: <c>containerDefinitions[].secrets[]</c>.
/// </summary>
/// <remarks>Read once, when the container starts: a rotated secret needs new tasks. Needs an execution role that may read it.</remarks>
/// <example>
/// <code>
/// [Secret("DB__PASSWORD", "arn:aws:secretsmanager:{Region}:{AccountId}:secret:db-a1b2c3:password::")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class SecretAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Name"/> and <see cref="ValueFrom"/>.</summary>
    /// <param name="name">The name of the environment variable. <c>null</c> leaves the member out.</param>
    /// <param name="valueFrom">Where the value lies; never the value itself. <c>null</c> leaves the member out.</param>
    public SecretAttribute(string? name, string? valueFrom)
    {
        Name = name;
        ValueFrom = valueFrom;
    }

    /// <summary>The name of the environment variable. ECS: <c>containerDefinitions[].secrets[].name</c>.</summary>
    /// <remarks>Unique among secrets and environment variables of the container. Required by ECS.</remarks>
    public string? Name { get; set; }

    /// <summary>Where the value lies; never the value itself. ECS: <c>containerDefinitions[].secrets[].valueFrom</c>.</summary>
    /// <remarks>
    /// A Secrets Manager ARN, to which <c>:json-key:version-stage:version-id</c> may be appended (stage and id not both); an SSM parameter
    /// ARN; or, in the region of the task, the name of an SSM parameter. Required by ECS.
    /// </remarks>
    public string? ValueFrom { get; set; }
}
