using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Deployment;

/// <summary>What Application Auto Scaling takes: the range, a document for each policy, one for each scheduled action.</summary>
internal static class ScalingDocuments
{
    public static JsonNode.Map Target(DeploymentContext context) => Of(context)
        .Add(
            context.Description.Object(ServiceDescription.ScalableTarget)!,
            ServiceDescription.Scaling.MinCapacity,
            ServiceDescription.Scaling.MaxCapacity,
            ServiceDescription.Scaling.RoleARN)
        .Build();

    /// <summary>Each policy with its name.</summary>
    public static IEnumerable<(string Name, JsonNode.Map Document)> Policies(DeploymentContext context)
    {
        foreach (var policy in context.Description.Objects(ServiceDescription.TargetTrackingPolicies))
        {
            var name = NameOf(policy);
            yield return (name, Policy(context, name, "TargetTrackingScaling").Add("TargetTrackingScalingPolicyConfiguration", TargetTracking(policy)).Build());
        }

        foreach (var policy in context.Description.Objects(ServiceDescription.StepScalingPolicies))
        {
            var name = policy.Text(ServiceDescription.StepScalingPolicy.PolicyName) ?? "steps";
            var configuration = policy.Values.Where(v => v.Key != ServiceDescription.StepScalingPolicy.PolicyName)
                .Aggregate(new JsonBuilder(), (o, v) => o.Add(v.Key.Name, v.Value));
            yield return (name, Policy(context, name, "StepScaling").Add("StepScalingPolicyConfiguration", configuration).Build());
        }
    }

    public static IEnumerable<(string Name, JsonNode.Map Document)> Actions(DeploymentContext context)
    {
        foreach (var action in context.Description.Objects(ServiceDescription.ScheduledActions))
        {
            var document = new JsonBuilder()
                .Add("ServiceNamespace", "ecs")
                .Add(action, ServiceDescription.ScheduledAction.Schedule, ServiceDescription.ScheduledAction.Timezone, ServiceDescription.ScheduledAction.ScheduledActionName)
                .Add("ResourceId", context.ResourceId)
                .Add("ScalableDimension", Dimension)
                .Add(action, ServiceDescription.ScheduledAction.StartTime, ServiceDescription.ScheduledAction.EndTime)
                .Add("ScalableTargetAction", new JsonBuilder().Add(action, ServiceDescription.ScheduledAction.MinCapacity, ServiceDescription.ScheduledAction.MaxCapacity));
            yield return (action.Text(ServiceDescription.ScheduledAction.ScheduledActionName) ?? "action", document.Build());
        }
    }

    private const string Dimension = "ecs:service:DesiredCount";

    private static JsonBuilder Of(DeploymentContext context) =>
        new JsonBuilder().Add("ServiceNamespace", "ecs").Add("ResourceId", context.ResourceId).Add("ScalableDimension", Dimension);

    private static JsonBuilder Policy(DeploymentContext context, string name, string type) =>
        new JsonBuilder().Add("PolicyName", name).Add("ServiceNamespace", "ecs").Add("ResourceId", context.ResourceId).Add("ScalableDimension", Dimension).Add("PolicyType", type);

    private static string NameOf(EcsObject policy) => policy.Text(ServiceDescription.TargetTrackingPolicy.PolicyName)
        ?? policy.Text(ServiceDescription.TargetTrackingPolicy.PredefinedMetricType) switch
        {
            "ECSServiceAverageCPUUtilization" => "cpu",
            "ECSServiceAverageMemoryUtilization" => "memory",
            "ALBRequestCountPerTarget" => "requests",
            _ => policy.Text(ServiceDescription.TargetTrackingPolicy.MetricName) ?? "target",
        };

    private static JsonBuilder TargetTracking(EcsObject policy)
    {
        var predefined = new JsonBuilder().Add(policy, ServiceDescription.TargetTrackingPolicy.PredefinedMetricType, ServiceDescription.TargetTrackingPolicy.ResourceLabel);
        var own = new JsonBuilder()
            .Add(policy, ServiceDescription.TargetTrackingPolicy.MetricName, ServiceDescription.TargetTrackingPolicy.Namespace)
            .Add("Dimensions", JsonBuilder.Items(policy.Texts(ServiceDescription.TargetTrackingPolicy.Dimensions).Select(d => DimensionOf(d.Text))))
            .Add(policy, ServiceDescription.TargetTrackingPolicy.Statistic, ServiceDescription.TargetTrackingPolicy.Unit);
        return new JsonBuilder()
            .Add(policy, ServiceDescription.TargetTrackingPolicy.TargetValue)
            .Add("PredefinedMetricSpecification", predefined)
            .Add("CustomizedMetricSpecification", own)
            .Add(
                policy,
                ServiceDescription.TargetTrackingPolicy.ScaleOutCooldown,
                ServiceDescription.TargetTrackingPolicy.ScaleInCooldown,
                ServiceDescription.TargetTrackingPolicy.DisableScaleIn);
    }

    private static JsonNode DimensionOf(string text)
    {
        var at = text.IndexOf('=');
        return new JsonBuilder().Add("Name", at < 0 ? text : text.Substring(0, at)).Add("Value", at < 0 ? "" : text.Substring(at + 1)).Build();
    }
}
