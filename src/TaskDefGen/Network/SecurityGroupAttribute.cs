using System;

namespace TaskDefGen;

/// <summary>A security group of the tasks' network interfaces.</summary>
/// <remarks>ECS takes at most 5; without any, the default group of the VPC is used. On the assembly it holds for every service there.</remarks>
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

    /// <summary>Whether it lets everybody in: a rule with <c>0.0.0.0/0</c> or <c>::/0</c>.</summary>
    /// <remarks>No ECS member.</remarks>
    public bool OpenToInternet { get; set; }

    /// <summary>The TCP ports that it lets others reach, such as those that the load balancer uses.</summary>
    /// <remarks>No ECS member.</remarks>
    public int[]? IngressPorts { get; set; }

    /// <summary>Whether the tasks may reach TCP port 443 of others: ECR, logs and secrets need it.</summary>
    /// <remarks>No ECS member. So it is by default in AWS.</remarks>
    public bool AllowsHttpsOut { get; set; }
}
