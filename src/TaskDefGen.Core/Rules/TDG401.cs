using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A service whose tasks have network interfaces of their own, and no subnet to put them in.</summary>
public sealed class TDG401 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG401", "awsvpc service without network configuration", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (ServiceNetwork.Of(context) is not { IsService: true, Subnets.Count: 0 } network || !network.UsesAwsvpc)
            return;
        if (network.Service.Object(ServiceDescription.DeploymentController)?.Text(ServiceDescription.Controller.Type) is { } controller
            && (controller == EcsWords.External || Placeholder.IsIn(controller)))
        {
            return; // there the network is told to each task set
        }

        if (network.Service[ServiceDescription.Subnets] is not (null or EcsList { Count: 0 }))
            return; // something else than subnets stands there
        var hasGroups = network.Service.Objects(ServiceDescription.SecurityGroups).Any();
        context.Report(
            Descriptor,
            network.Service,
            ServiceDescription.Subnets,
            (network.Mode is null ? "Fargate gives each task" : "Network mode \"awsvpc\" gives each task")
            + " a network interface of its own, and the service names no subnet for it: ECS refuses it with \"Network Configuration must be provided when networkMode 'awsvpc' is specified\". "
            + "Name the subnets with [Subnet]"
            + (hasGroups ? "." : ", and their security group with [SecurityGroup]."),
            new Edit.Many("Add " + (hasGroups ? "subnets" : "subnets and a security group") + " to fill in", [.. Skeleton(network, hasGroups)]));
    }

    private static IEnumerable<Edit> Skeleton(ServiceNetwork network, bool hasGroups)
    {
        foreach (var zone in new[] { "a", "b" })
            yield return new Edit.Add("Add a subnet", network.Service, ServiceDescription.Subnets, [new(ServiceDescription.Subnet.Id, "<private-subnet-" + zone + ">")]);
        if (!hasGroups)
            yield return new Edit.Add("Add a security group", network.Service, ServiceDescription.SecurityGroups, [new(ServiceDescription.SecurityGroup.Id, "<security-group>")]);
    }
}
