using System.Linq;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Tasks in the security group that everything shares.</summary>
public sealed class TDG420 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG420", "No security group declared", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (ServiceNetwork.Of(context) is not { IsService: true, UsesAwsvpc: true, Subnets.Count: > 0 } network)
            return; // without any subnet: TDG401
        if (network.Service[ServiceDescription.SecurityGroups] is { } written && (written is not Model.EcsList || network.Service.Objects(ServiceDescription.SecurityGroups).Any()))
            return;
        context.Report(
            Descriptor,
            network.Service,
            ServiceDescription.SecurityGroups,
            "The service has no security group, so that its tasks get the default one of the VPC: it lets in whatever else has it, and nothing from a load balancer outside it. "
            + "Name one of its own with [SecurityGroup].",
            new Edit.Add("Add a security group to fill in", network.Service, ServiceDescription.SecurityGroups, [new(ServiceDescription.SecurityGroup.Id, "<security-group>")]));
    }
}
