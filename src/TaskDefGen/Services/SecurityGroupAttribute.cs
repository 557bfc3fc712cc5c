using System;

namespace TaskDefGen;

/// <summary>A security group of the tasks' network interfaces.</summary>
/// <remarks>
/// Nothing of it reaches the task definition: it tells the rules how the definition is used. ECS takes at most 5; without any, the default
/// group of the VPC is used. On the assembly it holds for every service there.
/// </remarks>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class SecurityGroupAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Id"/>.</summary>
    /// <param name="id">The security group: <c>sg-</c> and 8 or 17 hexadecimal digits. <c>null</c> leaves the member out.</param>
    public SecurityGroupAttribute(string? id)
    {
        Id = id;
    }

    /// <summary>
    /// The security group: <c>sg-</c> and 8 or 17 hexadecimal digits. ECS: <c>networkConfiguration.awsvpcConfiguration.securityGroups[]</c>
    /// of <c>CreateService</c>.
    /// </summary>
    public string? Id { get; set; }
}
