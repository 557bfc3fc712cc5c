using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Tasks that the internet can reach.</summary>
public sealed class TDG411 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG411", "Public IP assigned", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (ServiceNetwork.Of(context) is not { AssignsPublicIp: true, JustifiesPublicIp: false, RefusesPublicIp: false } network)
            return; // EC2 and EXTERNAL take none at all: TDG412
        context.Report(
            Descriptor,
            network.Service,
            ServiceDescription.AssignPublicIp,
            "Every task gets a public IP, so that the internet reaches it past the load balancer. Set AssignPublicIp to false and use private subnets with a NAT gateway "
            + "or VPC endpoints; where it must be, say why in PublicIpJustification.",
            new Edit.Set("Set AssignPublicIp to false", network.Service, ServiceDescription.AssignPublicIp, false));
    }
}
