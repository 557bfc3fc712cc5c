using System.Linq;
using TaskDefGen.Core.Images;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Private subnets of which nobody says how tasks get out of them.</summary>
public sealed class TDG430 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG430", "Way out of private subnets not described", FindingSeverity.Info);

    public override void Check(RuleContext context)
    {
        if (ServiceNetwork.Of(context) is not { RunsOnFargate: true, IsPrivate: true } network || NetworkPath.IsDescribed(network))
            return;
        var needs = NetworkNeed.Of(context, network.Service, NetworkPath.RegionOf(context));
        var registry = context.Containers.Select(ContainerImage.Of).OfType<ContainerImage>().Select(i => PublicRegistry.Of(i.Reference)).FirstOrDefault(r => r is not null);
        if (needs.Count == 0 && registry is null)
            return;
        context.Report(
            Descriptor,
            network.Subnets[0],
            ServiceDescription.Subnet.Public,
            "The subnets are private, and nothing says what leads out of them, so that nobody can tell whether the tasks start. They need "
            + (registry is null ? "a NAT gateway, or the VPC endpoints " + NetworkPath.Explain(needs) : "a NAT gateway, since no VPC endpoint leads to " + registry.Name)
            + ". Declare what there is with [Network].",
            registry is null ? [NetworkPath.DeclareNat(network.Service), .. NetworkPath.Declare(network.Service, needs)] : [NetworkPath.DeclareNat(network.Service)]);
    }
}
