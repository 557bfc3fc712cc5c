using System;

namespace TaskDefGen;

/// <summary>An environment variable of the container. ECS: <c>containerDefinitions[].environment[]</c>.</summary>
/// <remarks>
/// Stands in the task definition in clear text, for everyone who may describe it: what is secret belongs into
/// <see cref="SecretAttribute"/>. One with <see cref="EcsAttribute.Environment"/> replaces one of the same name there. Takes precedence
/// over environment files.
/// </remarks>
/// <example>
/// <code>
/// [EnvironmentVariable("LOG_LEVEL", "Information")]
/// [EnvironmentVariable("LOG_LEVEL", "Warning", Environment = "prod")]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class EnvironmentVariableAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Name"/> and <see cref="Value"/>.</summary>
    /// <param name="name">The name of the variable. <c>null</c> leaves the member out.</param>
    /// <param name="value">The value of the variable. <c>null</c> leaves the member out.</param>
    public EnvironmentVariableAttribute(string? name, string? value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The name of the variable. ECS: <c>containerDefinitions[].environment[].name</c>.</summary>
    /// <remarks>Once for each container; may not be the name of a secret too.</remarks>
    public string? Name { get; set; }

    /// <summary>The value of the variable. ECS: <c>containerDefinitions[].environment[].value</c>.</summary>
    /// <remarks>Always a string: write <c>"8080"</c>. Tokens such as <c>{Environment}</c> are replaced; other braces stay.</remarks>
    public string? Value { get; set; }
}
