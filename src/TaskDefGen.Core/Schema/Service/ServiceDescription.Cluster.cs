namespace TaskDefGen.Core.Schema;

/// <content>The cluster that the service runs in.</content>
public static partial class ServiceDescription
{
    /// <summary>What CreateCluster is told; the structures of one member are flat here.</summary>
    public static class ClusterSettings
    {
        public static readonly Structure Shape = new("Cluster");

        public static readonly Member ClusterName = Shape.Text("clusterName");

        public static readonly Member ContainerInsights = Shape.One("containerInsights", Enumerations.ContainerInsights);

        public static readonly Member CapacityProviders = Shape.Texts("capacityProviders");

        public static readonly Member DefaultCapacityProviderStrategy = Shape.Many("defaultCapacityProviderStrategy", CapacityProviderStrategyItem.Shape);

        public static readonly Member ServiceConnectNamespace = Shape.Text("serviceConnectNamespace");

        public static readonly Member ExecuteCommandConfiguration = Shape.One("executeCommandConfiguration", ExecuteCommand.Shape);

        public static readonly Member ManagedStorageConfiguration = Shape.One("managedStorageConfiguration", ManagedStorage.Shape);
    }

    /// <summary>The ECS structure <c>ExecuteCommandConfiguration</c>.</summary>
    public static class ExecuteCommand
    {
        public static readonly Structure Shape = new("ExecuteCommandConfiguration");

        public static readonly Member KmsKeyId = Shape.Text("kmsKeyId");

        public static readonly Member Logging = Shape.One("logging", Enumerations.ExecuteCommandLogging);

        public static readonly Member LogConfiguration = Shape.One("logConfiguration", ExecuteCommandLog.Shape);
    }

    /// <summary>The ECS structure <c>ExecuteCommandLogConfiguration</c>.</summary>
    public static class ExecuteCommandLog
    {
        public static readonly Structure Shape = new("ExecuteCommandLogConfiguration");

        public static readonly Member CloudWatchLogGroupName = Shape.Text("cloudWatchLogGroupName");

        public static readonly Member CloudWatchEncryptionEnabled = Shape.Boolean("cloudWatchEncryptionEnabled");

        public static readonly Member S3BucketName = Shape.Text("s3BucketName");

        public static readonly Member S3EncryptionEnabled = Shape.Boolean("s3EncryptionEnabled");

        public static readonly Member S3KeyPrefix = Shape.Text("s3KeyPrefix");
    }

    /// <summary>The ECS structure <c>ManagedStorageConfiguration</c>.</summary>
    public static class ManagedStorage
    {
        public static readonly Structure Shape = new("ManagedStorageConfiguration");

        public static readonly Member KmsKeyId = Shape.Text("kmsKeyId");

        public static readonly Member FargateEphemeralStorageKmsKeyId = Shape.Text("fargateEphemeralStorageKmsKeyId");
    }
}
