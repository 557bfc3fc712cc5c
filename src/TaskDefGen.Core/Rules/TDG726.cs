using System.Text.RegularExpressions;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A scaling policy that Application Auto Scaling does not take. A target that works badly: TDG745.</summary>
public sealed class TDG726 : Rule
{
    private const string Requests = "ALBRequestCountPerTarget";

    private const string LabelForm = "app/<load balancer>/<id>/targetgroup/<target group>/<id>";

    private static readonly Regex Label = new(
        "^app/[^/]+/[0-9a-f]+/targetgroup/[^/]+/[0-9a-f]+$", RegexOptions.CultureInvariant, Patience.Limit);

    public override RuleDescriptor Descriptor { get; } = new("TDG726", "Scaling policy target or metric invalid", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (context.Service is not { } service)
            return;
        foreach (var policy in service.Objects(ServiceDescription.TargetTrackingPolicies))
        {
            if (policy.Number(ServiceDescription.TargetTrackingPolicy.TargetValue) is { } target and <= 0)
            {
                context.Report(
                    Descriptor,
                    policy,
                    ServiceDescription.TargetTrackingPolicy.TargetValue,
                    "A metric can't be kept near " + MessageText.Number((double)target) + ": Application Auto Scaling takes targets above 0 only. Write 70 for a share in percent, or what one task can do.",
                    new Edit.Set("Set TargetValue to 70", policy, ServiceDescription.TargetTrackingPolicy.TargetValue, 70));
            }

            CheckMetric(context, policy);
            CheckLabel(context, policy);
        }
    }

    private void CheckMetric(RuleContext context, EcsObject policy)
    {
        var predefined = policy[ServiceDescription.TargetTrackingPolicy.PredefinedMetricType];
        var own = policy[ServiceDescription.TargetTrackingPolicy.MetricName];
        if (predefined is null && own is null)
        {
            context.Report(
                Descriptor,
                policy,
                ServiceDescription.TargetTrackingPolicy.PredefinedMetricType,
                "The policy follows no metric. Name one that AWS knows, such as ScalingMetric.ECSServiceAverageCPUUtilization, or one of your own with MetricName and Namespace.");
        }
        else if (predefined is not null && own is not null)
        {
            context.Report(
                Descriptor,
                own,
                "The policy follows two metrics, " + (predefined as TextValue)?.Text + " and " + MessageText.Quote((own as TextValue)?.Text ?? "")
                + ", and a policy takes one. Give each a policy: the service has as many tasks as the greater of them asks for.",
                new Edit.Remove("Remove MetricName", own));
        }
    }

    private void CheckLabel(RuleContext context, EcsObject policy)
    {
        if (policy.Text(ServiceDescription.TargetTrackingPolicy.PredefinedMetricType) is not { } metric || Enumerations.ScalingMetric.ToClr(metric) is null)
            return;
        var label = policy[ServiceDescription.TargetTrackingPolicy.ResourceLabel];
        if (metric != Requests)
        {
            if (label is not null)
                context.Report(Descriptor, label, "Metric " + metric + " is about the service itself and takes no ResourceLabel; only " + Requests + " does. Leave it out.", new Edit.Remove("Remove ResourceLabel", label));
        }
        else if (label is null)
        {
            context.Report(
                Descriptor,
                policy,
                ServiceDescription.TargetTrackingPolicy.ResourceLabel,
                "Metric " + Requests + " doesn't say of which target group it counts the requests. Write ResourceLabel = \"" + LabelForm + "\", the ends of the two ARNs.");
        }
        else if (label is TextValue { Text: var text } && !Placeholder.IsIn(text) && !Label.IsMatch(text))
        {
            context.Report(
                Descriptor,
                label,
                "ResourceLabel " + MessageText.QuoteImage(text) + " names no target group of an Application Load Balancer. Write \"" + LabelForm
                + "\": the load balancer's ARN from app/ on, then the target group's from targetgroup/ on.");
        }
    }
}
