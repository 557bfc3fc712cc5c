using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A service that doesn't say how many tasks it has.</summary>
public sealed class TDG705 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG705", "desiredCount missing or negative", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (ServiceFacts.Written(context) is not { } service || !ServiceFacts.IsReplica(service) || ServiceFacts.Controller(service) == EcsWords.External)
            return;
        var count = service[ServiceDescription.DesiredCount];
        if (count is not (null or IntegerValue { Number: < 0 }))
            return;
        var limits = ServiceCounts.Limits(context);
        var least = limits?.MinimumCount is { } minimum and > 0 ? minimum : 1;
        var text = MessageText.Number(least);
        context.Report(
            Descriptor,
            service,
            ServiceDescription.DesiredCount,
            (count is null ? "The service doesn't say how many tasks it has: ECS creates no REPLICA service without a desired count." : "A service can't have " + count + " tasks.")
            + " Write DesiredCount = " + text + (limits?.MinimumCount == least ? ", the fewest for " + limits.Environment + "." : "."),
            new Edit.Set("Set DesiredCount to " + text, service, ServiceDescription.DesiredCount, least));
    }
}
