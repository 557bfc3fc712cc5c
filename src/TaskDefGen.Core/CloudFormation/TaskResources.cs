using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.CloudFormation;

/// <summary>The task definition itself, with the roles of this template.</summary>
internal static class TaskResources
{
    public const string Kind = "task definition";

    public static void Add(Stack stack, StackDefinition definition)
    {
        var properties = CfnNames.Convert(definition.TaskJson);
        foreach (var (member, name) in new[] { ("executionRoleArn", "ExecutionRoleArn"), ("taskRoleArn", "TaskRoleArn") })
        {
            if (RoleResources.Reference(stack, definition, member) is { } role)
                properties = properties.With(name, role);
        }

        // A task fails where its log group does not exist yet; nothing in the definition tells CloudFormation so.
        var groups = definition.Task.Objects(Ecs.TaskDefinition.ContainerDefinitions)
            .Select(c => c.Object(Ecs.ContainerDefinition.LogConfiguration)?.Map(Ecs.LogConfiguration.Options)?[AwsLogs.Group]?.Text)
            .Select(name => stack.Find(LogGroupResources.Kind, name)).OfType<string>().Distinct(System.StringComparer.Ordinal).ToArray();
        var id = stack.NewId(Stack.NameOf(definition), "TaskDefinition");
        stack.Share(Kind, definition.TaskJson.TextOf("family") ?? "", id);
        stack.Add(id, Cfn.Resource("AWS::ECS::TaskDefinition", properties, groups));
    }
}
