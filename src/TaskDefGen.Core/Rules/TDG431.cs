using System.Linq;

namespace TaskDefGen.Core.Rules;

/// <summary>
/// EC2 instances that VPC endpoints lead to a part of what they need. A Warning, where it is an Error for Fargate (TDG417): the instances may stand in
/// other subnets than their tasks.
/// </summary>
public sealed class TDG431 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG431", "VPC endpoint set incomplete for EC2 instances", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (NetworkPath.OfInstances(context) is not { Missing: { Count: > 0 } missing } path)
            return;
        var errors = missing.Where(n => n.Error.Length > 0).ToList();
        path.Report(
            context,
            Descriptor,
            "The service runs on EC2 instances, and here they reach AWS through VPC endpoints alone, since no NAT gateway is declared. Of those that they need "
            + (missing.Count == 1 ? "one is" : MessageText.Number(missing.Count) + " are") + " missing: " + NetworkPath.Explain(missing)
            + (errors.Count == 0 ? "" : ". A deployment would come to nothing with " + NetworkPath.Errors(errors))
            + (missing.Count == 1 ? ". Create it and declare it in VpcEndpoints" : ". Create them and declare them in VpcEndpoints")
            + " of [Network], or declare the NAT gateway that the instances have.",
            [.. path.Declare(missing), NetworkPath.DeclareNat(path.Network.Service)]);
    }
}
