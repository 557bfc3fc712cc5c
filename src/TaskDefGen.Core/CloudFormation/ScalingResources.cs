using System.Linq;
using TaskDefGen.Core.Json;

namespace TaskDefGen.Core.CloudFormation;

/// <summary>The range of the service's tasks, the policies that move in it, and what happens at set times.</summary>
internal static class ScalingResources
{
    public static void Add(Stack stack, StackDefinition definition)
    {
        var documents = definition.Documents.Where(d => d.Value["ScalableDimension"] is not null).OrderBy(d => d.Key, System.StringComparer.Ordinal).Select(d => d.Value).ToList();
        if (documents.Find(d => d["MinCapacity"] is not null && d["ScheduledActionName"] is null) is not { } range)
            return;
        if (stack.Find(ServiceResources.Kind, definition.TaskJson.TextOf("family")) is not { } service)
            return;

        var actions = documents.Where(d => d["ScheduledActionName"] is not null).Select(d => d.Without("ServiceNamespace", "ResourceId", "ScalableDimension")).ToList();
        var properties = range.With("ResourceId", Resource(stack, definition, service));
        if (actions.Count > 0)
            properties = properties.With("ScheduledActions", JsonBuild.Items(actions));
        var target = stack.NewId(Stack.NameOf(definition), "ScalableTarget");
        stack.Add(target, Cfn.Resource("AWS::ApplicationAutoScaling::ScalableTarget", properties));
        foreach (var policy in documents.Where(d => d["PolicyType"] is not null))
        {
            stack.Add(
                stack.NewId(Stack.NameOf(definition), "ScalingPolicy"),
                Cfn.Resource(
                    "AWS::ApplicationAutoScaling::ScalingPolicy",
                    policy.Without("ServiceNamespace", "ResourceId", "ScalableDimension").With("ScalingTargetId", Cfn.Ref(target))));
        }
    }

    private static JsonNode.Map Resource(Stack stack, StackDefinition definition, string service)
    {
        var name = definition.Documents["service.json"].TextOf("cluster") ?? "default";
        return Cfn.Sub("service/" + (stack.Find(ClusterResources.Kind, name) is { } cluster ? "${" + cluster + "}" : name) + "/${" + service + ".Name}");
    }
}
