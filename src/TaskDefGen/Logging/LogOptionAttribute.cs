using System;

namespace TaskDefGen;

/// <summary>An option of the log driver. ECS: <c>containerDefinitions[].logConfiguration.options</c>.</summary>
/// <remarks>
/// <c>awslogs</c> needs <c>awslogs-group</c> and <c>awslogs-region</c>, on Fargate <c>awslogs-stream-prefix</c> too; <c>splunk</c> needs
/// <c>splunk-url</c> and <c>splunk-token</c>; <c>awsfirelens</c> hands all of them to the router.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class LogOptionAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Key"/> and <see cref="Value"/>.</summary>
    /// <param name="key">The name of the option, as the driver spells it. <c>null</c> leaves the member out.</param>
    /// <param name="value">
    /// The value of the option, always a string; secrets belong into <see cref="LogSecretOptionAttribute"/>. <c>null</c> leaves the member
    /// out.
    /// </param>
    public LogOptionAttribute(string? key, string? value)
    {
        Key = key;
        Value = value;
    }

    /// <summary>The name of the option, as the driver spells it. ECS: <c>containerDefinitions[].logConfiguration.options</c>.</summary>
    public string? Key { get; set; }

    /// <summary>
    /// The value of the option, always a string; secrets belong into <see cref="LogSecretOptionAttribute"/>. ECS:
    /// <c>containerDefinitions[].logConfiguration.options</c>.
    /// </summary>
    public string? Value { get; set; }
}
