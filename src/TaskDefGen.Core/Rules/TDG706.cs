using System.Globalization;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A service that runs nothing.</summary>
public sealed class TDG706 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG706", "Desired count zero", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (context.Service is not { } service || ServiceFacts.IsDaemon(service) || service.Integer(ServiceDescription.DesiredCount) != 0)
            return;
        var limits = ServiceCounts.Limits(context);
        if (limits?.MinimumCount == 0)
            return; // the team says that none may be enough there
        var least = limits?.MinimumCount ?? 1;
        var text = least.ToString(CultureInfo.InvariantCulture);
        context.Report(
            Descriptor,
            service,
            ServiceDescription.DesiredCount,
            "The service keeps 0 tasks running: it is deployed, and answers nothing. Write " + text + (limits is null ? " or more" : ", the fewest for " + limits.Environment)
            + "; a service that is meant to stand still says so with #pragma warning disable TDG706 and a reason.",
            new Edit.Set("Set DesiredCount to " + text, service, ServiceDescription.DesiredCount, least));
    }
}
