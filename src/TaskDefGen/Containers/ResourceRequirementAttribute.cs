using System;

namespace TaskDefGen;

/// <summary>A device that the container needs, such as a GPU. ECS: <c>containerDefinitions[].resourceRequirements[]</c>.</summary>
/// <remarks>Fargate offers none.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ResourceRequirementAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Type"/> and <see cref="Value"/>.</summary>
    /// <param name="type">The kind of device.</param>
    /// <param name="value">
    /// How many, as a string, for <c>GPU</c>; the device name for <c>InferenceAccelerator</c>. <c>null</c> leaves the member out.
    /// </param>
    public ResourceRequirementAttribute(ResourceType type, string? value)
    {
        Type = type;
        Value = value;
    }

    /// <summary>The kind of device. ECS: <c>containerDefinitions[].resourceRequirements[].type</c>.</summary>
    /// <remarks>Required by ECS.</remarks>
    public ResourceType Type { get; set; }

    /// <summary>
    /// How many, as a string, for <c>GPU</c>; the device name for <c>InferenceAccelerator</c>. ECS:
    /// <c>containerDefinitions[].resourceRequirements[].value</c>.
    /// </summary>
    /// <remarks>Required by ECS. All GPUs of the containers together must fit into one instance.</remarks>
    public string? Value { get; set; }
}
