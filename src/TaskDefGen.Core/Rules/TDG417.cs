namespace TaskDefGen.Core.Rules;

/// <summary>Tasks that VPC endpoints lead to a part of what they need.</summary>
public sealed class TDG417 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG417", "VPC endpoint set incomplete", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (NetworkPath.Of(context) is not { Declared.Count: > 0, Network.IsPublicWithoutAddress: false, Missing: { Count: > 0 } missing } path)
            return; // all subnets public: TDG414; no endpoint at all: TDG416
        path.Report(
            context,
            Descriptor,
            path.WithoutInternet + ", so that they reach AWS through VPC endpoints alone, and of those that they need before they start "
            + (missing.Count == 1 ? "one is" : MessageText.Number(missing.Count) + " are") + " missing: " + NetworkPath.Explain(missing)
            + ". The deployment would retry for minutes and die with " + NetworkPath.Errors(missing)
            + (missing.Count == 1 ? ". Create it and declare it in VpcEndpoints" : ". Create them and declare them in VpcEndpoints")
            + " of [Network], or give the subnets a route to a NAT gateway and declare that.",
            [.. path.Declare(missing), NetworkPath.DeclareNat(path.Network.Service)]);
    }
}
