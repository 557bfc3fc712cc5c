using System;

namespace TaskDefGen;

/// <summary>The role that the code in the containers has.</summary>
/// <remarks>
/// The build writes <c>task-role-policy.json</c> (its statements are <see cref="RoleStatementAttribute"/>; ECS Exec adds its own) and
/// <c>task-role-trust.json</c>. The role itself is <see cref="TaskDefinitionAttribute.TaskRoleArn"/>. On the assembly it holds for every
/// definition there.
/// </remarks>
/// <example>
/// <code>
/// [TaskRole]
/// [RoleStatement(RoleKind.Task, new[] { "s3:GetObject" }, new[] { "arn:aws:s3:::orders/*" })]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class TaskRoleAttribute : EcsAttribute
{
    /// <summary>Declares it; the members are written as properties.</summary>
    public TaskRoleAttribute()
    {
    }

    /// <summary>Declares it with its <see cref="Name"/>.</summary>
    /// <param name="name">The name of the role: <c>RoleName</c> of IAM <c>CreateRole</c>. <c>null</c> leaves the member out.</param>
    public TaskRoleAttribute(string? name)
    {
        Name = name;
    }

    /// <summary>The name of the role: <c>RoleName</c> of IAM <c>CreateRole</c>.</summary>
    /// <remarks>No ECS member. The last part of the ARN unless written.</remarks>
    public string? Name { get; set; }

    /// <summary>The managed policies that are attached, by ARN or name.</summary>
    /// <remarks>No ECS member.</remarks>
    public string[]? ManagedPolicies { get; set; }
}
