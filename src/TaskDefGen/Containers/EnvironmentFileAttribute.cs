using System;

namespace TaskDefGen;

/// <summary>A file of environment variables in Amazon S3. ECS: <c>containerDefinitions[].environmentFiles[]</c>.</summary>
/// <remarks>
/// At most 10 for a container. Variables of the same name in the definition win. Needs an execution role that may read the object; not for
/// Windows on Fargate.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class EnvironmentFileAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Value"/>.</summary>
    /// <param name="value">
    /// The S3 ARN of the file, such as <c>arn:aws:s3:::bucket/path/app.env</c>. <c>null</c> leaves the member out.
    /// </param>
    public EnvironmentFileAttribute(string? value)
    {
        Value = value;
    }

    /// <summary>
    /// The S3 ARN of the file, such as <c>arn:aws:s3:::bucket/path/app.env</c>. ECS:
    /// <c>containerDefinitions[].environmentFiles[].value</c>.
    /// </summary>
    /// <remarks>Must end in <c>.env</c>. Required by ECS.</remarks>
    public string? Value { get; set; }

    /// <summary>The kind of place that the file lies in. ECS: <c>containerDefinitions[].environmentFiles[].type</c>.</summary>
    /// <remarks>Unset, it is <c>s3</c>, the only kind.</remarks>
    public EnvironmentFileType Type { get; set; }
}
