namespace TaskDefGen.Core.Schema;

/// <content>The network that the tasks run in. Beside the ids nothing of it is told to ECS.</content>
public static partial class ServiceDescription
{
    /// <summary>One subnet of the service.</summary>
    public static class Subnet
    {
        public static readonly Structure Shape = new("Subnet");

        public static readonly Member Id = Shape.Text("id", required: true);

        public static readonly Member Public = Shape.Boolean("public");

        public static readonly Member AvailabilityZone = Shape.Text("availabilityZone");

        public static readonly Member CidrBlock = Shape.Text("cidrBlock");
    }

    /// <summary>One security group of the service.</summary>
    public static class SecurityGroup
    {
        public static readonly Structure Shape = new("SecurityGroup");

        public static readonly Member Id = Shape.Text("id", required: true);

        /// <summary>Whether anybody on the internet may open connections.</summary>
        public static readonly Member OpenToInternet = Shape.Boolean("openToInternet");

        /// <summary>The ports that others may reach.</summary>
        public static readonly Member IngressPorts = Shape.Integers("ingressPorts");

        /// <summary>Whether the tasks may reach port 443 of others.</summary>
        public static readonly Member AllowsHttpsOut = Shape.Boolean("allowsHttpsOut");
    }

    /// <summary>The ways out that the VPC offers.</summary>
    public static class NetworkDescription
    {
        public static readonly Structure Shape = new("Network");

        public static readonly Member VpcId = Shape.Text("vpcId");

        public static readonly Member NatGateway = Shape.Boolean("natGateway");

        public static readonly Member AwsvpcTrunking = Shape.Boolean("awsvpcTrunking");

        public static readonly Member VpcEndpoints = Shape.Texts("vpcEndpoints");

        public static readonly Member Endpoints = Shape.Many("endpoints", VpcEndpoint.Shape);
    }

    /// <summary>One VPC endpoint in detail.</summary>
    public static class VpcEndpoint
    {
        public static readonly Structure Shape = new("VpcEndpoint");

        /// <summary>Short, such as <c>ecr.api</c>, or in full.</summary>
        public static readonly Member Service = Shape.Text("service", required: true);

        public static readonly Member VpcEndpointType = Shape.One("vpcEndpointType", Enumerations.VpcEndpointType);

        public static readonly Member PrivateDnsEnabled = Shape.Boolean("privateDnsEnabled");

        /// <summary>Whether the security group of the endpoint admits the tasks on port 443.</summary>
        public static readonly Member AllowsTaskSecurityGroup = Shape.Boolean("allowsTaskSecurityGroup");

        /// <summary>Whether a gateway endpoint stands in the route tables of the tasks' subnets.</summary>
        public static readonly Member InTaskRouteTables = Shape.Boolean("inTaskRouteTables");

        /// <summary>Where it is, if not where the task is.</summary>
        public static readonly Member Region = Shape.Text("region");
    }
}
