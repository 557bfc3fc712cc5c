using System;

namespace TaskDefGen;

/// <summary>Makes the container the log router of the task. ECS: <c>containerDefinitions[].firelensConfiguration</c>.</summary>
/// <remarks>
/// Containers with the log driver <c>awsfirelens</c> send their output to it; ECS refuses those without a router, and allows one router in
/// a task. Options are added with <see cref="FirelensOptionAttribute"/>.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class FirelensConfigurationAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Type"/>.</summary>
    /// <param name="type">The log router that the image contains.</param>
    public FirelensConfigurationAttribute(FirelensConfigurationType type)
    {
        Type = type;
    }

    /// <summary>The log router that the image contains. ECS: <c>containerDefinitions[].firelensConfiguration.type</c>.</summary>
    /// <remarks>Required by ECS.</remarks>
    public FirelensConfigurationType Type { get; set; }
}
