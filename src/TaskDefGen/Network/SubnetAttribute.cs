using System;

namespace TaskDefGen;

/// <summary>A subnet that the service starts its tasks in.</summary>
/// <remarks>
/// ECS takes at most 16; two in different availability zones are the least that survives the loss of a zone. On the assembly it holds for
/// every service there.
/// </remarks>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class SubnetAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Id"/>.</summary>
    /// <param name="id">The subnet: <c>subnet-</c> and 8 or 17 hexadecimal digits. <c>null</c> leaves the member out.</param>
    public SubnetAttribute(string? id)
    {
        Id = id;
    }

    /// <summary>
    /// The subnet: <c>subnet-</c> and 8 or 17 hexadecimal digits. ECS: <c>networkConfiguration.awsvpcConfiguration.subnets[]</c> of
    /// <c>CreateService</c>.
    /// </summary>
    public string? Id { get; set; }

    /// <summary>Whether the subnet has a route to an internet gateway.</summary>
    /// <remarks>
    /// No ECS member. A Fargate task in a public subnet needs a public IP to pull its image, in a private one a NAT gateway or VPC
    /// endpoints: see <see cref="NetworkAttribute"/>.
    /// </remarks>
    public bool Public { get; set; }

    /// <summary>The availability zone of the subnet, such as <c>ap-northeast-2a</c>.</summary>
    /// <remarks>No ECS member. Lets the rules see whether all tasks depend on one zone.</remarks>
    public string? AvailabilityZone { get; set; }

    /// <summary>The addresses of the subnet, such as <c>10.0.1.0/24</c>.</summary>
    /// <remarks>No ECS member. AWS keeps 5 of them; each task takes one.</remarks>
    public string? CidrBlock { get; set; }
}
