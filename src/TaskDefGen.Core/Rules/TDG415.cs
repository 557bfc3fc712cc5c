using System;
using System.Linq;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A service that goes down with one availability zone.</summary>
public sealed class TDG415 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG415", "Single subnet or single Availability Zone", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (ServiceNetwork.Of(context) is not { Subnets.Count: > 0 } network || IsSmallTrial(context, network))
            return;
        var ids = network.Subnets.Select(s => s.Text(ServiceDescription.Subnet.Id) ?? "").Distinct(StringComparer.Ordinal).ToList();
        var zones = network.Subnets.Select(s => s.Text(ServiceDescription.Subnet.AvailabilityZone)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (ids.Count == 1)
        {
            if (ids[0].Length > 0 && !Placeholder.IsIn(ids[0])) // a placeholder may stand for several
                Report(context, network, ServiceDescription.Subnet.Id, "The service has the subnet " + MessageText.Quote(ids[0]) + " alone");
        }
        else if (zones.Count == 1 && !string.IsNullOrWhiteSpace(zones[0]) && !Placeholder.IsIn(zones[0]))
        {
            Report(context, network, ServiceDescription.Subnet.AvailabilityZone, "All subnets of the service are in the availability zone " + MessageText.Quote(zones[0]!));
        }
    }

    /// <summary>One task for development stands in one zone whatever is declared.</summary>
    private static bool IsSmallTrial(RuleContext context, ServiceNetwork network) =>
        context.Identity.Environment is { } environment
        && context.Conventions.EnvironmentOf(environment) == "dev"
        && (network.Service.Integer(ServiceDescription.DesiredCount) ?? 1) <= 1;

    private void Report(RuleContext context, ServiceNetwork network, Member member, string fault) => context.Report(
        Descriptor,
        network.Subnets[network.Subnets.Count - 1],
        member,
        fault + ": if its zone fails, all tasks fail with it. Add a subnet in another zone.",
        new Edit.Add("Add a second subnet", network.Service, ServiceDescription.Subnets, [new(ServiceDescription.Subnet.Id, "<subnet-in-another-zone>")]));
}
