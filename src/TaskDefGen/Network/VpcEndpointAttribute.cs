using System;

namespace TaskDefGen;

/// <summary>A VPC endpoint, with what decides whether the tasks can use it.</summary>
/// <remarks>Nothing of it is told to ECS. On the assembly it holds for every service there.</remarks>
/// <example>
/// <code>
/// [assembly: VpcEndpoint("ecr.api", PrivateDnsEnabled = true, AllowsTaskSecurityGroup = true)]
/// [assembly: VpcEndpoint("s3", VpcEndpointType = VpcEndpointType.Gateway)]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class VpcEndpointAttribute : EcsAttribute
{
    /// <summary>Declares it with its <see cref="Service"/>.</summary>
    /// <param name="service">
    /// The service, short (<c>ecr.api</c>) or in full (<c>com.amazonaws.ap-northeast-2.ecr.api</c>). <c>null</c> leaves the member out.
    /// </param>
    public VpcEndpointAttribute(string? service)
    {
        Service = service;
    }

    /// <summary>The service, short (<c>ecr.api</c>) or in full (<c>com.amazonaws.ap-northeast-2.ecr.api</c>).</summary>
    /// <remarks>No ECS member.</remarks>
    public string? Service { get; set; }

    /// <summary>Its kind.</summary>
    /// <remarks>No ECS member. <c>s3</c> and <c>dynamodb</c> count as gateways unless written, all others as interfaces.</remarks>
    public VpcEndpointType VpcEndpointType { get; set; }

    /// <summary>Whether the usual host names of the service lead to it.</summary>
    /// <remarks>No ECS member. Counts as <c>true</c> unless written; without, tasks do not find the endpoint.</remarks>
    public bool PrivateDnsEnabled { get; set; }

    /// <summary>Whether its security group admits the tasks on TCP port 443.</summary>
    /// <remarks>No ECS member. Counts as <c>true</c> unless written.</remarks>
    public bool AllowsTaskSecurityGroup { get; set; }

    /// <summary>Whether a gateway endpoint stands in the route tables of the tasks' subnets.</summary>
    /// <remarks>No ECS member. Counts as <c>true</c> unless written.</remarks>
    public bool InTaskRouteTables { get; set; }

    /// <summary>Its region, if not that of the task.</summary>
    /// <remarks>No ECS member.</remarks>
    public string? Region { get; set; }
}
