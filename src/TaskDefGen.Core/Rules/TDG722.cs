using System.Collections.Generic;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A number of tasks that stays the same whatever the load is.</summary>
public sealed class TDG722 : Rule
{
    private const int CpuTarget = 70;

    public override RuleDescriptor Descriptor { get; } = new("TDG722", "Autoscaling missing", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (ServiceFacts.Written(context) is not { } service || !service.IsOpen(ServiceDescription.ScalableTarget) || !ServiceFacts.IsReplica(service))
            return;
        if (ServiceCounts.Limits(context) is not { MinimumCount: { } least and > 1 } limits)
            return; // where one task is enough, nobody scales
        if (service.Text(ServiceDescription.LaunchType) == EcsWords.External || ServiceFacts.Controller(service) == EcsWords.External || service.Integer(ServiceDescription.DesiredCount) == 0)
            return; // can't be scaled; TDG706
        var (few, many) = (MessageText.Number(least), MessageText.Number(2 * least));
        context.Report(
            Descriptor,
            service,
            "The service has as many tasks on its busiest day as at night: " + limits.Environment + " needs autoscaling. Write [ScalableTarget(" + few + ", " + many
            + ")] and a policy such as [TargetTrackingScaling(ScalingMetric.ECSServiceAverageCPUUtilization, 70)].",
            new Edit.Many(
                "Scale from " + few + " to " + many + " tasks by CPU",
                [
                    new Edit.Add(
                        "Add a scalable target",
                        service,
                        ServiceDescription.ScalableTarget,
                        new List<KeyValuePair<Member, object>> { new(ServiceDescription.Scaling.MinCapacity, least), new(ServiceDescription.Scaling.MaxCapacity, 2 * least) }),
                    new Edit.Add(
                        "Add a scaling policy",
                        service,
                        ServiceDescription.TargetTrackingPolicies,
                        new List<KeyValuePair<Member, object>>
                        {
                            new(ServiceDescription.TargetTrackingPolicy.PredefinedMetricType, "ECSServiceAverageCPUUtilization"),
                            new(ServiceDescription.TargetTrackingPolicy.TargetValue, CpuTarget),
                        }),
                ]));
    }
}
