using System.Globalization;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A service that has fewer tasks than its environment asks for.</summary>
public sealed class TDG707 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG707", "Desired count below environment minimum", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (context.Service is not { } service || ServiceFacts.IsDaemon(service) || ServiceCounts.Limits(context) is not { MinimumCount: { } least } limits)
            return;
        if (service.Integer(ServiceDescription.DesiredCount) is not { } count || count <= 0 || count >= least)
            return; // none at all: TDG706
        var text = least.ToString(CultureInfo.InvariantCulture);
        context.Report(
            Descriptor,
            service,
            ServiceDescription.DesiredCount,
            MessageText.Number(count) + (count == 1 ? " task is" : " tasks are") + " fewer than " + limits.Environment + " asks for, which is " + text
            + ": when one task or its zone fails, too little is left. Write DesiredCount = " + text + ".",
            new Edit.Set("Set DesiredCount to " + text, service, ServiceDescription.DesiredCount, least));
    }
}
