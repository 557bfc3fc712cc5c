using System;

namespace TaskDefGen;

/// <summary>The cluster that the service runs in.</summary>
/// <remarks>The build writes <c>cluster.json</c> for <c>aws ecs create-cluster</c>. On the assembly it holds for every definition there.</remarks>
/// <example>
/// <code>
/// [assembly: Cluster(ContainerInsights = ContainerInsights.Enhanced, CapacityProviders = new[] { "FARGATE", "FARGATE_SPOT" })]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class ClusterAttribute : EcsAttribute
{
    /// <summary>Declares it; the members are written as properties.</summary>
    public ClusterAttribute()
    {
    }

    /// <summary>Declares it with its <see cref="Name"/>.</summary>
    /// <param name="name">The name of the cluster. <c>null</c> leaves the member out.</param>
    public ClusterAttribute(string? name)
    {
        Name = name;
    }

    /// <summary>The name of the cluster. ECS: <c>clusterName</c> of <c>CreateCluster</c>.</summary>
    /// <remarks>At most 255 letters, digits, hyphens and underscores. By convention <c>{project}-{environment}-cluster</c>.</remarks>
    public string? Name { get; set; }

    /// <summary>Whether CloudWatch collects metrics. ECS: the setting <c>containerInsights</c> of <c>CreateCluster</c>.</summary>
    public ContainerInsights ContainerInsights { get; set; }

    /// <summary>The capacity providers that services may use. ECS: <c>capacityProviders</c> of <c>CreateCluster</c>.</summary>
    public string[]? CapacityProviders { get; set; }

    /// <summary>The Cloud Map namespace of services that name none. ECS: <c>serviceConnectDefaults.namespace</c> of <c>CreateCluster</c>.</summary>
    public string? ServiceConnectNamespace { get; set; }

    /// <summary>Where ECS Exec sessions are logged. ECS: <c>configuration.executeCommandConfiguration.logging</c> of <c>CreateCluster</c>.</summary>
    /// <remarks>ECS assumes <c>DEFAULT</c>.</remarks>
    public ExecuteCommandLogging ExecuteCommandLogging { get; set; }

    /// <summary>
    /// The KMS key that ECS Exec sessions are encrypted with. ECS: <c>configuration.executeCommandConfiguration.kmsKeyId</c> of
    /// <c>CreateCluster</c>.
    /// </summary>
    public string? ExecuteCommandKmsKeyId { get; set; }

    /// <summary>
    /// The log group of ECS Exec sessions. ECS: <c>configuration.executeCommandConfiguration.logConfiguration.cloudWatchLogGroupName</c> of
    /// <c>CreateCluster</c>.
    /// </summary>
    /// <remarks>Takes <c>OVERRIDE</c>.</remarks>
    public string? ExecuteCommandLogGroup { get; set; }

    /// <summary>
    /// Whether that log group is encrypted. ECS:
    /// <c>configuration.executeCommandConfiguration.logConfiguration.cloudWatchEncryptionEnabled</c> of <c>CreateCluster</c>.
    /// </summary>
    public bool ExecuteCommandLogGroupEncrypted { get; set; }

    /// <summary>
    /// The S3 bucket of ECS Exec sessions. ECS: <c>configuration.executeCommandConfiguration.logConfiguration.s3BucketName</c> of
    /// <c>CreateCluster</c>.
    /// </summary>
    /// <remarks>Takes <c>OVERRIDE</c>.</remarks>
    public string? ExecuteCommandBucket { get; set; }

    /// <summary>
    /// Whether that bucket is encrypted. ECS: <c>configuration.executeCommandConfiguration.logConfiguration.s3EncryptionEnabled</c> of
    /// <c>CreateCluster</c>.
    /// </summary>
    public bool ExecuteCommandBucketEncrypted { get; set; }

    /// <summary>
    /// The folder in that bucket. ECS: <c>configuration.executeCommandConfiguration.logConfiguration.s3KeyPrefix</c> of
    /// <c>CreateCluster</c>.
    /// </summary>
    public string? ExecuteCommandKeyPrefix { get; set; }

    /// <summary>
    /// The KMS key of EBS volumes that ECS makes. ECS: <c>configuration.managedStorageConfiguration.kmsKeyId</c> of <c>CreateCluster</c>.
    /// </summary>
    public string? StorageKmsKeyId { get; set; }

    /// <summary>
    /// The KMS key of the ephemeral storage on Fargate. ECS:
    /// <c>configuration.managedStorageConfiguration.fargateEphemeralStorageKmsKeyId</c> of <c>CreateCluster</c>.
    /// </summary>
    public string? FargateEphemeralStorageKmsKeyId { get; set; }
}
