using System.Linq;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Naming;

namespace TaskDefGen.Core.CloudFormation;

/// <summary>The service and the schedules that start the task.</summary>
internal static class ServiceResources
{
    public const string Kind = "service";

    public static void Add(Stack stack, StackDefinition definition)
    {
        var family = definition.TaskJson.TextOf("family") ?? "";
        var task = stack.Find(TaskResources.Kind, family)!;
        if (definition.Documents.TryGetValue("service.json", out var service))
        {
            var properties = CfnNames.Convert(service.Without("clientToken")).With("TaskDefinition", Cfn.Ref(task));
            if (stack.Find(ClusterResources.Kind, service.TextOf("cluster")) is { } cluster)
                properties = properties.With("Cluster", Cfn.Ref(cluster));
            if (properties.ItemsOf("LoadBalancers") is { Count: > 0 } balancers)
                properties = properties.With("LoadBalancers", JsonBuild.Items(balancers.OfType<JsonNode.Map>().Select(b => TargetGroup(stack, definition, b))));
            var id = stack.NewId(Stack.NameOf(definition), "Service");
            stack.Share(Kind, family, id);
            stack.Add(id, Cfn.Resource("AWS::ECS::Service", properties));
        }

        foreach (var schedule in definition.Documents.Where(d => d.Value["ScheduleExpression"] is not null && d.Value["FlexibleTimeWindow"] is not null).Select(d => d.Value))
            stack.Add(stack.NewId(Stack.NameOf(definition), "Schedule"), Cfn.Resource("AWS::Scheduler::Schedule", Schedule(stack, CfnNames.Convert(schedule.Without("ClientToken")), task)));
    }

    /// <summary>Load balancers belong to others: whoever deploys says which target group it is.</summary>
    private static JsonNode.Map TargetGroup(Stack stack, StackDefinition definition, JsonNode.Map balancer)
    {
        if (balancer.TextOf("TargetGroupArn") is not { Length: > 0 } arn)
            return balancer;
        var parameter = stack.NewId(Stack.NameOf(definition), "TargetGroupArn");
        stack.Parameter(parameter, JsonBuild.Map(
            ("Type", Cfn.Text("String")),
            ("Default", Placeholder.IsIn(arn) ? null : Cfn.Text(arn)),
            ("Description", Cfn.Text("The target group that the tasks of " + Stack.NameOf(definition) + " are registered in."))));
        return balancer.With("TargetGroupArn", Cfn.Ref(parameter));
    }

    private static JsonNode.Map Schedule(Stack stack, JsonNode.Map schedule, string task)
    {
        if (schedule["Target"] is not JsonNode.Map target)
            return schedule;
        if (target["EcsParameters"] is JsonNode.Map parameters)
            target = target.With("EcsParameters", parameters.With("TaskDefinitionArn", Cfn.Ref(task)));
        var name = target.TextOf("Arn") is { } arn ? arn.Substring(arn.LastIndexOf('/') + 1) : null;
        if (stack.Find(ClusterResources.Kind, name) is { } cluster)
            target = target.With("Arn", Cfn.GetAtt(cluster, "Arn"));
        return schedule.With("Target", target);
    }
}
