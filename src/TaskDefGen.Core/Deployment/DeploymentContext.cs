using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Deployment;

/// <summary>What the documents around a task definition share: the model, and the names and ARNs that follow from it.</summary>
internal sealed class DeploymentContext(BoundTask bound)
{
    /// <summary>The tags that say where something belongs, rather than what it is.</summary>
    private static readonly string[] CommonTags = ["Environment", "Project", "ManagedBy"];

    public EcsObject Task { get; } = bound.Task;

    public EcsObject Description { get; } = bound.Surroundings;

    public TaskIdentity Identity { get; } = bound.Identity;

    public string Family { get; } = bound.Family;

    public IReadOnlyList<EcsObject> Containers { get; } = bound.Task.Objects(Ecs.TaskDefinition.ContainerDefinitions).ToList();

    public Arn Arn { get; } = new(bound.Identity.Region, bound.Identity.AccountId);

    /// <summary>By its name or ARN; null for the default cluster.</summary>
    public string? Cluster { get; } = bound.Surroundings.Text(ServiceDescription.Cluster);

    /// <summary>The name of the cluster, where it was given by its ARN too.</summary>
    public string ClusterName => NameOf(Cluster ?? "default");

    public string ClusterArn => ArnOfCluster(Cluster);

    /// <summary>What autoscaling calls the service.</summary>
    public string ResourceId => "service/" + ClusterName + "/" + (Description.Text(ServiceDescription.ServiceName) ?? Family);

    public EcsValue? Tags => Task[Ecs.TaskDefinition.Tags];

    /// <summary>The tags of the definition, as IAM's older siblings write them: <c>Key</c> and <c>Value</c>.</summary>
    public JsonNode UpperCaseTags => JsonBuilder.Items(Task.Objects(Ecs.TaskDefinition.Tags)
        .Select(t => (JsonNode)new JsonBuilder().Add("Key", t[Ecs.Tag.Key]).Add("Value", t[Ecs.Tag.Value] is { } value ? JsonBuilder.Node(value) : JsonBuilder.Text("")).Build()));

    /// <summary>The tags of what other definitions use too.</summary>
    public JsonNode SharedTags => JsonBuilder.Items(Task.Objects(Ecs.TaskDefinition.Tags)
        .Where(t => CommonTags.Contains(t.Text(Ecs.Tag.Key), System.StringComparer.Ordinal)).Select(JsonBuilder.Node));

    public string ArnOfCluster(string? cluster) =>
        cluster is not null && cluster.StartsWith("arn:", System.StringComparison.Ordinal) ? cluster : Arn.Of("ecs", "cluster/" + NameOf(cluster ?? "default"));

    private static string NameOf(string cluster) => Placeholder.IsIn(cluster) ? cluster : cluster.Substring(cluster.LastIndexOf('/') + 1);
}
