namespace TaskDefGen.Core.Rules;

/// <summary>Tasks that nothing leads to AWS.</summary>
public sealed class TDG416 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG416", "Private subnet without NAT or endpoints", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (NetworkPath.Of(context) is not { Declared.Count: 0, Network.IsPublicWithoutAddress: false, Needs: { Count: > 0 } needs } path)
            return; // all subnets public: TDG414
        path.Report(
            context,
            Descriptor,
            path.WithoutInternet + ", and no VPC endpoint is declared, so that they reach nothing of AWS. Before they start they need "
            + NetworkPath.Explain(needs) + ". The deployment would retry for minutes and die with " + NetworkPath.Errors(needs)
            + ". Create these endpoints and declare them in VpcEndpoints of [Network], or give the subnets a route to a NAT gateway and declare that.",
            [.. path.Declare(needs), NetworkPath.DeclareNat(path.Network.Service)]);
    }
}
