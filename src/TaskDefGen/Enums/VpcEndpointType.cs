namespace TaskDefGen;

/// <summary>A kind of VPC endpoint. EC2: <c>VpcEndpointType</c>.</summary>
/// <remarks>Not told to ECS.</remarks>
public enum VpcEndpointType
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>Interface</c>: network interfaces in the subnets, with a security group.</summary>
    Interface = 1,

    /// <summary><c>Gateway</c>: an entry in route tables: S3 and DynamoDB.</summary>
    Gateway = 2,
}
