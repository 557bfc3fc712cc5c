using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Autoscaling that changes nothing, or goes below what the environment asks for.</summary>
public sealed class TDG725 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG725", "Autoscaling cannot act or starts below minimum", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (context.Service is not { } service || ServiceFacts.IsDaemon(service))
            return; // TDG704
        var policy = FirstPolicy(service);
        if (service.Object(ServiceDescription.ScalableTarget) is not { } target)
        {
            if (policy is not null && service.IsOpen(ServiceDescription.ScalableTarget))
                context.Report(Descriptor, policy, "The policy has nothing to scale: the service has no scalable target, and Application Auto Scaling refuses a policy without one. Write [ScalableTarget(2, 4)] for the fewest and the most tasks.");
            return;
        }

        var (least, most) = (target.Integer(ServiceDescription.Scaling.MinCapacity), target.Integer(ServiceDescription.Scaling.MaxCapacity));
        if (least is >= 0 && least == most)
        {
            var twice = MessageText.Number(2 * System.Math.Max(1, least.Value));
            context.Report(
                Descriptor,
                target,
                ServiceDescription.Scaling.MaxCapacity,
                "Autoscaling goes from " + MessageText.Number(least.Value) + " to " + MessageText.Number(most!.Value) + " tasks, so it can change nothing. Write MaxCapacity = " + twice
                + ", or as many as the busiest hour needs.",
                new Edit.Set("Set MaxCapacity to " + twice, target, ServiceDescription.Scaling.MaxCapacity, 2 * (int)System.Math.Max(1, least.Value)));
        }
        else if (policy is null)
        {
            context.Report(
                Descriptor,
                target,
                "The scalable target has no policy, so that nothing ever changes the number of tasks. Write one such as [TargetTrackingScaling(ScalingMetric.ECSServiceAverageCPUUtilization, 70)].",
                new Edit.Add(
                    "Add a policy that keeps CPU near 70 percent",
                    service,
                    ServiceDescription.TargetTrackingPolicies,
                    [
                        new(ServiceDescription.TargetTrackingPolicy.PredefinedMetricType, "ECSServiceAverageCPUUtilization"),
                        new(ServiceDescription.TargetTrackingPolicy.TargetValue, 70),
                    ]));
        }

        CheckMinimum(context, target, least, most);
    }

    private void CheckMinimum(RuleContext context, EcsObject target, long? least, long? most)
    {
        if (ServiceCounts.Limits(context) is not { MinimumCount: { } wanted } limits || least is not >= 0 || least >= wanted || most < least)
            return;
        var text = MessageText.Number(wanted);
        var set = new Edit.Set("Set MinCapacity to " + text, target, ServiceDescription.Scaling.MinCapacity, wanted);
        context.Report(
            Descriptor,
            target,
            ServiceDescription.Scaling.MinCapacity,
            "Autoscaling may go down to " + (least == 1 ? "1 task" : MessageText.Number(least.Value) + " tasks") + ", fewer than " + limits.Environment + " asks for, which is " + text
            + (least == 0 ? ": then nothing answers" : ": then one failure takes too much") + ". Write MinCapacity = " + text + ".",
            most > wanted ? [set] : []);
    }

    private static EcsValue? FirstPolicy(EcsObject service) => service.Objects(ServiceDescription.TargetTrackingPolicies)
        .Concat(service.Objects(ServiceDescription.StepScalingPolicies)).Concat(service.Objects(ServiceDescription.ScheduledActions)).FirstOrDefault();
}
