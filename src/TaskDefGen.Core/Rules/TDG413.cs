using System;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Tasks in a subnet that the internet can reach.</summary>
public sealed class TDG413 : Rule
{
    private const string Public = "public";

    public override RuleDescriptor Descriptor { get; } = new("TDG413", "Task placed in a public subnet", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (ServiceNetwork.Of(context) is not { } network || network is { JustifiesPublicIp: true, RefusesPublicIp: false })
            return;
        foreach (var subnet in network.Subnets)
        {
            var isDeclared = ServiceNetwork.IsDeclaredPublic(subnet);
            if (!isDeclared && !ServiceNetwork.IsNamedPublic(subnet))
                continue;
            var id = subnet.Text(ServiceDescription.Subnet.Id) ?? "";
            context.Report(
                Descriptor,
                subnet,
                isDeclared ? ServiceDescription.Subnet.Public : ServiceDescription.Subnet.Id,
                "Subnet " + MessageText.Quote(id) + (isDeclared ? " is public" : " is public by its name")
                + ": tasks belong in private subnets, which reach ECR and S3 through a NAT gateway or VPC endpoints; only the load balancer belongs in a public one. "
                + (isDeclared ? "Name a private subnet instead." : "Name a private subnet instead, or write Public = false if it is one."),
                Edits(network, subnet, id));
        }
    }

    private static Edit[] Edits(ServiceNetwork network, EcsObject subnet, string id)
    {
        if (network.Subnets.Any(s => !ServiceNetwork.IsDeclaredPublic(s) && !ServiceNetwork.IsNamedPublic(s)))
            return [new Edit.Remove("Take subnet " + MessageText.Quote(id) + " away", subnet)];
        var at = id.IndexOf(Public, StringComparison.OrdinalIgnoreCase);
        if (ServiceNetwork.IsDeclaredPublic(subnet) || at < 0 || subnet[ServiceDescription.Subnet.Id] is not TextValue value)
            return [];
        var written = id.Substring(at, Public.Length);
        var better = written == "PUBLIC" ? "PRIVATE" : written[0] == 'P' ? "Private" : "private";
        return [new Edit.Replace("Replace " + written + " with " + better + " in " + MessageText.Quote(id), value, written, better)];
    }
}
