using System.Linq;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Options;
using TaskDefGen.Core.Rules;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.CloudFormation;

/// <summary>The VPC endpoints without which a task in private subnets can't start, where the network is described and has no other way out.</summary>
internal static class EndpointResources
{
    private const string Kind = "endpoint";
    private const string RouteTables = "RouteTableIds";

    public static void Add(Stack stack, StackDefinition definition)
    {
        if (definition.Surroundings is not { } surroundings || surroundings.Object(ServiceDescription.Network) is not { } description)
            return;
        if (description.Text(ServiceDescription.NetworkDescription.VpcId) is not { Length: > 0 } vpc || Placeholder.IsIn(vpc))
            return;
        var context = new RuleContext(definition.Identity, definition.Task, surroundings, null, RuleOptions.Default, static _ => { });
        if (description.Boolean(ServiceDescription.NetworkDescription.NatGateway) == true || ServiceNetwork.Of(context) is not { AssignsPublicIp: false } network)
            return;
        foreach (var missing in network.MissingEndpoints(context))
        {
            if (stack.TryShare(Kind, vpc + " " + missing, missing, "Endpoint", out var id))
                stack.Add(id, Cfn.Resource("AWS::EC2::VPCEndpoint", missing == "s3" ? Gateway(stack, vpc, missing) : Interface(surroundings, vpc, missing)));
        }
    }

    private static JsonNode.Map Interface(EcsObject surroundings, string vpc, string service) => JsonBuild.Map(
        ("VpcEndpointType", Cfn.Text("Interface")),
        ("ServiceName", ServiceName(service)),
        ("VpcId", Cfn.Text(vpc)),
        ("PrivateDnsEnabled", new JsonNode.Flag(default, true)),
        ("SubnetIds", Ids(surroundings, ServiceDescription.Subnets, ServiceDescription.Subnet.Id)),
        ("SecurityGroupIds", Ids(surroundings, ServiceDescription.SecurityGroups, ServiceDescription.SecurityGroup.Id)));

    private static JsonNode.Map Gateway(Stack stack, string vpc, string service)
    {
        stack.Parameter(RouteTables, JsonBuild.Map(
            ("Type", Cfn.Text("List<String>")),
            ("Description", Cfn.Text("The route tables of the subnets of the tasks, for the gateway endpoint of S3: image layers come from there."))));
        return JsonBuild.Map(
            ("VpcEndpointType", Cfn.Text("Gateway")),
            ("ServiceName", ServiceName(service)),
            ("VpcId", Cfn.Text(vpc)),
            ("RouteTableIds", Cfn.Ref(RouteTables)));
    }

    private static JsonNode.Map ServiceName(string service) => Cfn.Sub("com.amazonaws.${AWS::Region}." + service);

    private static JsonNode.Items? Ids(EcsObject surroundings, Member list, Member id)
    {
        var ids = surroundings.Objects(list).Select(o => o.Text(id)).OfType<string>().ToArray();
        return ids.Length == 0 ? null : Cfn.Texts(ids);
    }
}
