using System;

namespace TaskDefGen;

/// <summary>An option of the log router. ECS: <c>containerDefinitions[].firelensConfiguration.options</c>.</summary>
/// <remarks>
/// ECS knows <c>enable-ecs-log-metadata</c> (<c>true</c> or <c>false</c>), <c>config-file-type</c> (<c>s3</c> or <c>file</c>; on Fargate
/// <c>file</c> only) and <c>config-file-value</c> (the S3 ARN or the path), the last two together.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class FirelensOptionAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Key"/> and <see cref="Value"/>.</summary>
    /// <param name="key">The name of the option. <c>null</c> leaves the member out.</param>
    /// <param name="value">The value of the option, always a string. <c>null</c> leaves the member out.</param>
    public FirelensOptionAttribute(string? key, string? value)
    {
        Key = key;
        Value = value;
    }

    /// <summary>The name of the option. ECS: <c>containerDefinitions[].firelensConfiguration.options</c>.</summary>
    public string? Key { get; set; }

    /// <summary>The value of the option, always a string. ECS: <c>containerDefinitions[].firelensConfiguration.options</c>.</summary>
    public string? Value { get; set; }
}
