namespace TaskDefGen.Core.Schema;

/// <summary>
/// What the class says about the service that runs the task, and the network it runs in. Not an ECS structure: it holds what rules must know and
/// CreateService can't be told (whether a subnet is public, what the VPC offers).
/// </summary>
public static class ServiceDescription
{
    public static readonly Structure Shape = new("ServiceDescription");

    public static readonly Member ServiceName = Shape.Text("serviceName");

    public static readonly Member DesiredCount = Shape.Integer("desiredCount", bounds: new Bounds(0, 5000));

    public static readonly Member LaunchType = Shape.One("launchType", Enumerations.LaunchType);

    public static readonly Member AssignPublicIp = Shape.Boolean("assignPublicIp");

    public static readonly Member PublicIpJustification = Shape.Text("publicIpJustification");

    public static readonly Member Subnets = Shape.Many("subnets", Subnet.Shape);

    public static readonly Member SecurityGroups = Shape.Many("securityGroups", SecurityGroup.Shape);

    public static readonly Member Network = Shape.One("network", NetworkDescription.Shape);

    /// <summary>One subnet of the service.</summary>
    public static class Subnet
    {
        public static readonly Structure Shape = new("Subnet");

        public static readonly Member Id = Shape.Text("id", required: true);

        public static readonly Member Public = Shape.Boolean("public");

        public static readonly Member AvailabilityZone = Shape.Text("availabilityZone");
    }

    /// <summary>One security group of the service.</summary>
    public static class SecurityGroup
    {
        public static readonly Structure Shape = new("SecurityGroup");

        public static readonly Member Id = Shape.Text("id", required: true);
    }

    /// <summary>The ways out that the VPC offers.</summary>
    public static class NetworkDescription
    {
        public static readonly Structure Shape = new("Network");

        public static readonly Member NatGateway = Shape.Boolean("natGateway");

        public static readonly Member VpcEndpoints = Shape.Texts("vpcEndpoints");
    }
}
