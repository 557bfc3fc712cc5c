using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Percentages that come to the desired count exactly, both of them, for so few tasks.</summary>
public sealed class TDG717 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG717", "Deployment cannot progress because of rounding", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (context.Service is not { } service || service.Integer(ServiceDescription.DesiredCount) is not ({ } count and >= 1))
            return;
        if (DeploymentShares.Of(service) is not { Deployment: { } deployment } shares || shares.Minimum >= shares.Maximum)
            return; // TDG716
        if (shares.Fewest(count) < count || shares.Most(count) > count)
            return;
        var tasks = count == 1 ? "1 task" : MessageText.Number(count) + " tasks";
        context.Report(
            Descriptor,
            deployment,
            ServiceDescription.Deployment.MaximumPercent,
            "Of " + tasks + ", " + MessageText.Number(shares.Minimum) + " percent must stay, which is " + MessageText.Number(shares.Fewest(count)) + " rounded up, and "
            + MessageText.Number(shares.Maximum) + " percent may run, which is " + MessageText.Number(shares.Most(count))
            + " rounded down: no task can be stopped and none started, and the deployment hangs. Write MaximumPercent = 200, or leave it out.",
            new Edit.Set("Set MaximumPercent to 200", deployment, ServiceDescription.Deployment.MaximumPercent, 200));
    }
}
