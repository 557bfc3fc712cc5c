using System;

namespace TaskDefGen;

/// <summary>
/// A Docker label on the container, which agents on the machine can read. ECS: <c>containerDefinitions[].dockerLabels</c>.
/// </summary>
/// <remarks>Not a tag of AWS: see <see cref="TagAttribute"/>.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class DockerLabelAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Key"/> and <see cref="Value"/>.</summary>
    /// <param name="key">The key of the label; unique in the container. <c>null</c> leaves the member out.</param>
    /// <param name="value">The value of the label; not a place for secrets. <c>null</c> leaves the member out.</param>
    public DockerLabelAttribute(string? key, string? value)
    {
        Key = key;
        Value = value;
    }

    /// <summary>The key of the label; unique in the container. ECS: <c>containerDefinitions[].dockerLabels</c>.</summary>
    public string? Key { get; set; }

    /// <summary>The value of the label; not a place for secrets. ECS: <c>containerDefinitions[].dockerLabels</c>.</summary>
    public string? Value { get; set; }
}
