using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.CloudFormation;

/// <summary>The log groups that containers write to, and that nobody else makes.</summary>
internal static class LogGroupResources
{
    public const string Kind = "log group";

    public static void Add(Stack stack, StackDefinition definition)
    {
        foreach (var container in definition.Task.Objects(Ecs.TaskDefinition.ContainerDefinitions))
        {
            if (container.Object(Ecs.ContainerDefinition.LogConfiguration) is not { } logs || logs.Text(Ecs.LogConfiguration.LogDriver) != AwsLogs.Driver)
                continue;
            var options = logs.Map(Ecs.LogConfiguration.Options);
            if (options?[AwsLogs.Group]?.Text is not { Length: > 0 } name || Placeholder.IsIn(name) || options[AwsLogs.CreateGroup]?.Text == "true")
                continue;
            if (stack.TryShare(Kind, name, Stack.NameOf(definition), "LogGroup", out var id))
                stack.Add(id, Cfn.Resource("AWS::Logs::LogGroup", Properties(name, SettingsOf(definition.Surroundings, name), definition.TaskJson["tags"])));
        }
    }

    private static JsonNode.Map Properties(string name, EcsObject? settings, JsonNode? tags) => JsonBuild.Map(
        ("LogGroupName", Cfn.Text(name)),
        ("RetentionInDays", settings?.Integer(ServiceDescription.LogGroup.RetentionInDays) is { } days ? JsonBuild.Number((int)days) : null),
        ("KmsKeyId", JsonBuild.Text(settings?.Text(ServiceDescription.LogGroup.KmsKeyId))),
        ("LogGroupClass", JsonBuild.Text(settings?.Text(ServiceDescription.LogGroup.LogGroupClass))),
        ("Tags", tags is null ? null : CfnNames.Convert(tags)));

    /// <summary>What is said of this group, else of all.</summary>
    private static EcsObject? SettingsOf(EcsObject? surroundings, string name)
    {
        var all = surroundings?.Objects(ServiceDescription.LogGroups).ToList() ?? [];
        return all.Find(g => g.Text(ServiceDescription.LogGroup.LogGroupName) == name) ?? all.Find(g => !g.Has(ServiceDescription.LogGroup.LogGroupName));
    }
}
