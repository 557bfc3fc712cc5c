namespace TaskDefGen.Core.Schema;

/// <content>What the tasks run on, and where they are placed.</content>
public static partial class ServiceDescription
{
    /// <summary>The ECS structure <c>CapacityProviderStrategyItem</c>.</summary>
    public static class CapacityProviderStrategyItem
    {
        public static readonly Structure Shape = new("CapacityProviderStrategyItem");

        public static readonly Member CapacityProvider = Shape.Text("capacityProvider", required: true);

        public static readonly Member Weight = Shape.Integer("weight", bounds: new Bounds(0, 1000));

        public static readonly Member Base = Shape.Integer("base", bounds: new Bounds(0, 100000));
    }

    /// <summary>The ECS structure <c>PlacementConstraint</c>.</summary>
    public static class PlacementConstraint
    {
        public static readonly Structure Shape = new("PlacementConstraint");

        public static readonly Member Type = Shape.One("type", Enumerations.ServicePlacementConstraintType);

        public static readonly Member Expression = Shape.Text("expression");
    }

    /// <summary>The ECS structure <c>PlacementStrategy</c>.</summary>
    public static class PlacementStrategyItem
    {
        public static readonly Structure Shape = new("PlacementStrategy");

        public static readonly Member Type = Shape.One("type", Enumerations.PlacementStrategyType);

        public static readonly Member Field = Shape.Text("field");
    }

    /// <summary>The ECS structure <c>ServiceVolumeConfiguration</c>.</summary>
    public static class VolumeConfiguration
    {
        public static readonly Structure Shape = new("ServiceVolumeConfiguration");

        public static readonly Member Name = Shape.Text("name", required: true);

        public static readonly Member ManagedEBSVolume = Shape.One("managedEBSVolume", ServiceDescription.ManagedEBSVolume.Shape);
    }

    /// <summary>The ECS structure <c>ServiceManagedEBSVolumeConfiguration</c>.</summary>
    public static class ManagedEBSVolume
    {
        public static readonly Structure Shape = new("ServiceManagedEBSVolumeConfiguration");

        public static readonly Member Encrypted = Shape.Boolean("encrypted");

        public static readonly Member KmsKeyId = Shape.Text("kmsKeyId");

        public static readonly Member VolumeType = Shape.One("volumeType", Enumerations.EbsVolumeType);

        public static readonly Member SizeInGiB = Shape.Integer("sizeInGiB", bounds: new Bounds(1, 16384));

        public static readonly Member SnapshotId = Shape.Text("snapshotId");

        public static readonly Member VolumeInitializationRate = Shape.Integer("volumeInitializationRate");

        public static readonly Member Iops = Shape.Integer("iops");

        public static readonly Member Throughput = Shape.Integer("throughput");

        public static readonly Member RoleArn = Shape.Text("roleArn", required: true);

        public static readonly Member FilesystemType = Shape.One("filesystemType", Enumerations.FilesystemType);
    }
}
