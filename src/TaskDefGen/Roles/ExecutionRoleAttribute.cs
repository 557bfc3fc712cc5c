using System;

namespace TaskDefGen;

/// <summary>The role that ECS starts the task with: its policy is computed.</summary>
/// <remarks>
/// The build writes <c>execution-role-policy.json</c>, the least that the definition needs (its repositories, log groups, secrets and
/// files), and <c>execution-role-trust.json</c>. More statements are <see cref="RoleStatementAttribute"/>. The role itself is <see
/// cref="TaskDefinitionAttribute.ExecutionRoleArn"/>. On the assembly it holds for every definition there.
/// </remarks>
/// <example>
/// <code>
/// [assembly: ExecutionRole(KmsKeys = new[] { "arn:aws:kms:ap-northeast-2:123456789012:key/…" })]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ExecutionRoleAttribute : EcsAttribute
{
    /// <summary>Declares it; the members are written as properties.</summary>
    public ExecutionRoleAttribute()
    {
    }

    /// <summary>Declares it with its <see cref="Name"/>.</summary>
    /// <param name="name">The name of the role: <c>RoleName</c> of IAM <c>CreateRole</c>. <c>null</c> leaves the member out.</param>
    public ExecutionRoleAttribute(string? name)
    {
        Name = name;
    }

    /// <summary>The name of the role: <c>RoleName</c> of IAM <c>CreateRole</c>.</summary>
    /// <remarks>No ECS member. The last part of the ARN unless written.</remarks>
    public string? Name { get; set; }

    /// <summary>The managed policies that are attached, by ARN or name.</summary>
    /// <remarks>No ECS member. The computed policy needs none.</remarks>
    public string[]? ManagedPolicies { get; set; }

    /// <summary>The ARNs of the KMS keys that secrets, parameters and files of the definition are encrypted with.</summary>
    /// <remarks>No ECS member. Gives <c>kms:Decrypt</c> on them.</remarks>
    public string[]? KmsKeys { get; set; }
}
