using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Tasks that stand in public subnets and can't use them.</summary>
public sealed class TDG414 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG414", "Public subnet without public IP", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (ServiceNetwork.Of(context) is not { RunsOnFargate: true, IsPublicWithoutAddress: true, HasNat: false } network)
            return;
        var missing = network.MissingEndpoints(context);
        if (missing.Count == 0)
            return;

        var message = "All subnets are public, but the tasks get no public IP, and without one a public subnet leads nowhere: neither a NAT gateway nor "
            + (missing.Count == 1 ? "the VPC endpoint " : "the VPC endpoints ") + MessageText.And(missing) + (missing.Count == 1 ? " is" : " are")
            + " declared. The task would retry for minutes and die with \"ResourceInitializationError: unable to pull secrets or registry auth\" or "
            + "\"CannotPullContainerError … i/o timeout\". Use private subnets with a NAT gateway or these endpoints, and declare them with [Network].";
        var declare = NetworkPath.DeclareNat(network.Service);
        if (network.Service.Has(ServiceDescription.AssignPublicIp))
            context.Report(Descriptor, network.Service, ServiceDescription.AssignPublicIp, message, declare);
        else
            context.Report(Descriptor, network.Subnets[0], ServiceDescription.Subnet.Public, message, declare);
    }
}
