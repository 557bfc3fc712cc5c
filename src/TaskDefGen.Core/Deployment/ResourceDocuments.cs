using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Deployment;

/// <summary>The image repository with what expires in it, and the log groups.</summary>
internal static class ResourceDocuments
{
    public static JsonNode.Map Repository(DeploymentContext context)
    {
        var repository = context.Description.Object(ServiceDescription.Repository)!;
        var filters = repository.Texts(ServiceDescription.RepositorySettings.MutabilityExclusions)
            .Select(f => (JsonNode)new JsonBuilder().Add("filterType", "WILDCARD").Add("filter", f.Text).Build());
        var key = repository[ServiceDescription.RepositorySettings.KmsKey];
        return new JsonBuilder()
            .Add(repository, ServiceDescription.RepositorySettings.RepositoryName)
            .Add("tags", context.UpperCaseTags)
            .Add(repository, ServiceDescription.RepositorySettings.ImageTagMutability)
            .Add("imageTagMutabilityExclusionFilters", JsonBuilder.Items(filters))
            .Add("imageScanningConfiguration", new JsonBuilder().Add(repository, ServiceDescription.RepositorySettings.ScanOnPush))
            .Add("encryptionConfiguration", key is null ? new JsonBuilder() : new JsonBuilder().Add("encryptionType", "KMS").Add("kmsKey", key))
            .Build();
    }

    /// <summary>Null where nothing expires.</summary>
    public static JsonNode.Map? Lifecycle(DeploymentContext context)
    {
        var repository = context.Description.Object(ServiceDescription.Repository)!;
        var text = repository.Text(ServiceDescription.RepositorySettings.LifecyclePolicyText) ?? Policy(repository);
        return text is null
            ? null
            : new JsonBuilder().Add(repository, ServiceDescription.RepositorySettings.RepositoryName).Add("lifecyclePolicyText", text).Build();
    }

    private static string? Policy(EcsObject repository)
    {
        var rules = new List<JsonNode>();
        if (repository[ServiceDescription.RepositorySettings.ExpireUntaggedAfterDays] is { } days)
            Add("Images without a tag expire", new JsonBuilder().Add("tagStatus", "untagged").Add("countType", "sinceImagePushed").Add("countUnit", "days").Add("countNumber", days));
        if (repository[ServiceDescription.RepositorySettings.KeepImages] is { } count)
            Add("Only the newest images stay", new JsonBuilder().Add("tagStatus", "any").Add("countType", "imageCountMoreThan").Add("countNumber", count));
        return rules.Count == 0 ? null : CanonicalJson.Write(new JsonBuilder().Add("rules", JsonBuilder.Items(rules)).Build());

        void Add(string description, JsonBuilder selection) => rules.Add(new JsonBuilder()
            .Add("rulePriority", new IntegerValue(rules.Count + 1))
            .Add("description", description)
            .Add("selection", selection)
            .Add("action", new JsonBuilder().Add("type", "expire"))
            .Build());
    }

    /// <summary>
    /// Each group that is named, and each that the containers write to where one without a name speaks for them; with its retention, if it has one.
    /// </summary>
    public static IEnumerable<(string Name, JsonNode.Map Group, JsonNode.Map? Retention)> LogGroups(DeploymentContext context)
    {
        var named = context.Description.Objects(ServiceDescription.LogGroups).Where(g => g.Has(ServiceDescription.LogGroup.LogGroupName)).ToList();
        var common = context.Description.Objects(ServiceDescription.LogGroups).FirstOrDefault(g => !g.Has(ServiceDescription.LogGroup.LogGroupName));
        foreach (var group in named)
            yield return LogGroup(context, group.Text(ServiceDescription.LogGroup.LogGroupName)!, group);
        if (common is null)
            yield break;
        foreach (var name in WrittenTo(context).Where(n => !named.Exists(g => g.Text(ServiceDescription.LogGroup.LogGroupName) == n)))
            yield return LogGroup(context, name, common);
    }

    /// <summary>The log groups that containers write to through <c>awslogs</c>, each once.</summary>
    private static IEnumerable<string> WrittenTo(DeploymentContext context) => context.Containers
        .Select(c => c.Object(Ecs.ContainerDefinition.LogConfiguration))
        .Where(l => l?.Text(Ecs.LogConfiguration.LogDriver) == AwsLogs.Driver)
        .Select(l => l!.Map(Ecs.LogConfiguration.Options)?[AwsLogs.Group])
        .Select(g => (g as TextValue)?.Text)
        .OfType<string>()
        .Distinct(StringComparer.Ordinal);

    private static (string Name, JsonNode.Map Group, JsonNode.Map? Retention) LogGroup(DeploymentContext context, string name, EcsObject settings)
    {
        var tags = context.Task.Objects(Ecs.TaskDefinition.Tags).Aggregate(new JsonBuilder(), (o, t) => o.Add(t.Text(Ecs.Tag.Key) ?? "", t[Ecs.Tag.Value]));
        var group = new JsonBuilder()
            .Add("logGroupName", name)
            .Add(settings, ServiceDescription.LogGroup.KmsKeyId)
            .Add("tags", tags)
            .Add(settings, ServiceDescription.LogGroup.LogGroupClass)
            .Build();
        var retention = settings[ServiceDescription.LogGroup.RetentionInDays];
        return (name, group, retention is null ? null : new JsonBuilder().Add("logGroupName", name).Add("retentionInDays", retention).Build());
    }
}
