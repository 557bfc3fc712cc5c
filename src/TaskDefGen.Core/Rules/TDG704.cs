using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A service with one task for each machine that says how many tasks there are, or where they go.</summary>
public sealed class TDG704 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG704", "DAEMON with incompatible members", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (context.Service is not { } service || !ServiceFacts.IsDaemon(service))
            return;
        if (service[ServiceDescription.DesiredCount] is { } count)
        {
            Report(
                context,
                count,
                "A DAEMON has as many tasks as there are container instances: ECS refuses a desired count, even 0, with \"The daemon scheduling strategy does not support a "
                + "desired count for services\". Leave DesiredCount out.",
                new Edit.Remove("Remove DesiredCount", count));
        }

        foreach (var strategy in service.Objects(ServiceDescription.PlacementStrategy))
        {
            Report(
                context,
                strategy,
                "A DAEMON puts one task on each container instance: ECS refuses a placement strategy with \"The daemon scheduling strategy does not support placement "
                + "strategies\". Take [PlacementStrategy] away; placement constraints may stay.",
                new Edit.Remove("Remove the placement strategy", strategy));
        }

        if (service.Object(ServiceDescription.DeploymentConfiguration) is { } deployment
            && deployment[ServiceDescription.Deployment.MaximumPercent] is IntegerValue { Number: not 100 } percent)
        {
            Report(
                context,
                percent,
                "MaximumPercent is " + percent + ", and a DAEMON never has two tasks on one container instance: ECS refuses any other value than 100. Write MaximumPercent = 100, or leave "
                + "it out.",
                new Edit.Set("Set MaximumPercent to 100", deployment, ServiceDescription.Deployment.MaximumPercent, 100));
        }

        if (service[ServiceDescription.AvailabilityZoneRebalancing] is TextValue { Text: "ENABLED" } rebalancing)
        {
            Report(
                context,
                rebalancing,
                "A DAEMON runs on every container instance, in whatever zone: ECS refuses to rebalance it with \"Availability Zone Rebalancing does not support DAEMON as scheduling "
                + "strategy\". Leave AvailabilityZoneRebalancing out.",
                new Edit.Remove("Remove AvailabilityZoneRebalancing", rebalancing));
        }

        if (service[ServiceDescription.ScalableTarget] is { } scaling)
        {
            Report(
                context,
                scaling,
                "A DAEMON can't be scaled: autoscaling changes the desired count, which ECS refuses for it. Take [ScalableTarget] and its policies away; the tasks follow the number of "
                + "container instances.",
                new Edit.Remove("Remove the scalable target", scaling));
        }
    }

    private void Report(RuleContext context, EcsValue at, string message, Edit edit) => context.Report(Descriptor, at, message, edit);
}
