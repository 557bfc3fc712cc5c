using TaskDefGen.Core.Json;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Deployment;

/// <summary>What CreateCluster takes.</summary>
internal static class ClusterDocument
{
    public static JsonNode.Map Create(DeploymentContext context)
    {
        var cluster = context.Description.Object(ServiceDescription.ClusterDescription)!;
        var insights = cluster.Text(ServiceDescription.ClusterSettings.ContainerInsights);
        return new JsonBuilder()
            .Add(cluster, ServiceDescription.ClusterSettings.ClusterName)
            .Add("tags", context.SharedTags)
            .Add("settings", insights is null ? null : JsonBuilder.Items([new JsonBuilder().Add("name", "containerInsights").Add("value", insights).Build()]))
            .Add(
                "configuration",
                new JsonBuilder().Add(cluster, ServiceDescription.ClusterSettings.ExecuteCommandConfiguration, ServiceDescription.ClusterSettings.ManagedStorageConfiguration))
            .Add(cluster, ServiceDescription.ClusterSettings.CapacityProviders, ServiceDescription.ClusterSettings.DefaultCapacityProviderStrategy)
            .Add("serviceConnectDefaults", new JsonBuilder().Add("namespace", cluster[ServiceDescription.ClusterSettings.ServiceConnectNamespace]))
            .Build();
    }
}
