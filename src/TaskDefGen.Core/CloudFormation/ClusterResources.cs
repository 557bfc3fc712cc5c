namespace TaskDefGen.Core.CloudFormation;

/// <summary>The cluster, once for all services in it.</summary>
internal static class ClusterResources
{
    public const string Kind = "cluster";

    public static void Add(Stack stack, StackDefinition definition)
    {
        if (!definition.Documents.TryGetValue("cluster.json", out var cluster) || cluster.TextOf("clusterName") is not { } name)
            return;
        if (stack.TryShare(Kind, name, "", "Cluster", out var id))
            stack.Add(id, Cfn.Resource("AWS::ECS::Cluster", CfnNames.Convert(cluster)));
    }
}
