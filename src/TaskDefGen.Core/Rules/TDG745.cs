using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A target for a utilization that is never reached, or always.</summary>
public sealed class TDG745 : Rule
{
    private const int Lowest = 10;

    private const int Highest = 90;

    public override RuleDescriptor Descriptor { get; } = new("TDG745", "Utilization target that scales too late or too early", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (context.Service is not { } service)
            return;
        foreach (var policy in service.Objects(ServiceDescription.TargetTrackingPolicies))
        {
            var what = policy.Text(ServiceDescription.TargetTrackingPolicy.PredefinedMetricType) switch
            {
                "ECSServiceAverageCPUUtilization" => "CPU",
                "ECSServiceAverageMemoryUtilization" => "memory",
                _ => null,
            };
            if (what is null || policy.Number(ServiceDescription.TargetTrackingPolicy.TargetValue) is not { } target || target is <= 0 or (>= Lowest and <= Highest))
                continue; // TDG726
            context.Report(
                Descriptor,
                policy,
                ServiceDescription.TargetTrackingPolicy.TargetValue,
                "Tasks are kept near " + MessageText.Number((double)target) + " percent of their " + what
                + (target > Highest ? ": before new ones have started, the old ones are beyond what they can do" : ": most of what is paid for stands idle")
                + ". Write 70, or what a load test shows.",
                new Edit.Set("Set TargetValue to 70", policy, ServiceDescription.TargetTrackingPolicy.TargetValue, 70));
        }
    }
}
