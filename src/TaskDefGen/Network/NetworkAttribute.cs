using System;

namespace TaskDefGen;

/// <summary>What the VPC offers to tasks in private subnets.</summary>
/// <remarks>
/// Nothing of it is told to ECS: it tells the rules how the definition is used. A task that reaches neither ECR nor S3 dies before it
/// starts. On the assembly it holds for every service there.
/// </remarks>
/// <example>
/// <code>
/// [assembly: Network(VpcEndpoints = new[] { "ecr.api", "ecr.dkr", "s3", "logs" })]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class NetworkAttribute : EcsAttribute
{
    /// <summary>Declares it; the members are written as properties.</summary>
    public NetworkAttribute()
    {
    }

    /// <summary>The VPC: <c>vpc-</c> and 8 or 17 hexadecimal digits.</summary>
    /// <remarks>No ECS member.</remarks>
    public string? VpcId { get; set; }

    /// <summary>Whether the private subnets have a route to a NAT gateway.</summary>
    /// <remarks>No ECS member. Needed for images and services outside AWS.</remarks>
    public bool NatGateway { get; set; }

    /// <summary>
    /// The VPC endpoints that exist, by the short names of their services: <c>"ecr.api"</c>, <c>"ecr.dkr"</c>, <c>"s3"</c>, <c>"logs"</c>.
    /// </summary>
    /// <remarks>
    /// No ECS member. To pull from ECR without NAT takes <c>ecr.api</c>, <c>ecr.dkr</c> and the gateway endpoint <c>s3</c>; <c>awslogs</c>
    /// takes <c>logs</c>, secrets take <c>secretsmanager</c> or <c>ssm</c>, ECS Exec takes <c>ssmmessages</c>. Their security group must
    /// admit the tasks on port 443. Of one of which more is to be said, write <see cref="VpcEndpointAttribute"/>.
    /// </remarks>
    public string[]? VpcEndpoints { get; set; }

    /// <summary>Whether the account setting <c>awsvpcTrunking</c> lets container instances have more network interfaces.</summary>
    /// <remarks>No ECS member. EC2 only.</remarks>
    public bool AwsvpcTrunking { get; set; }
}
