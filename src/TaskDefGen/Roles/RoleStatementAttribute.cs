using System;

namespace TaskDefGen;

/// <summary>What a role of the task may do.</summary>
/// <remarks>
/// Of two with the same <see cref="Sid"/>, or the same actions where there is none, the one for an environment counts. On the assembly it
/// holds for every definition there.
/// </remarks>
/// <example>
/// <code>
/// [RoleStatement(RoleKind.Task, new[] { "dynamodb:GetItem", "dynamodb:PutItem" }, new[] { "arn:aws:dynamodb:{Region}:{AccountId}:table/orders" })]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class RoleStatementAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Role"/>, <see cref="Actions"/> and <see cref="Resources"/>.</summary>
    /// <param name="role">The role.</param>
    /// <param name="actions">The actions, such as <c>s3:GetObject</c>: <c>Action</c> of the policy.</param>
    /// <param name="resources">The ARNs: <c>Resource</c> of the policy.</param>
    public RoleStatementAttribute(RoleKind role, string[]? actions, string[]? resources)
    {
        Role = role;
        Actions = actions;
        Resources = resources;
    }

    /// <summary>The role.</summary>
    /// <remarks>No ECS member.</remarks>
    public RoleKind Role { get; set; }

    /// <summary>The actions, such as <c>s3:GetObject</c>: <c>Action</c> of the policy.</summary>
    /// <remarks>No ECS member.</remarks>
    public string[]? Actions { get; set; }

    /// <summary>The ARNs: <c>Resource</c> of the policy.</summary>
    /// <remarks>No ECS member.</remarks>
    public string[]? Resources { get; set; }

    /// <summary>The name of the statement, letters and digits: <c>Sid</c> of the policy.</summary>
    /// <remarks>No ECS member.</remarks>
    public string? Sid { get; set; }

    /// <summary>Whether it allows or denies: <c>Effect</c> of the policy.</summary>
    /// <remarks>No ECS member. <c>Allow</c> unless written.</remarks>
    public PolicyEffect Effect { get; set; }

    /// <summary>When it holds, as JSON: <c>Condition</c> of the policy.</summary>
    /// <remarks>No ECS member.</remarks>
    public string? Condition { get; set; }
}
