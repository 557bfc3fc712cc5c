namespace TaskDefGen.Core.Schema;

/// <content>The members of a task definition, and of what only tasks have.</content>
public static partial class Ecs
{
    /// <summary>The ECS structure <c>RegisterTaskDefinitionRequest</c>.</summary>
    public static class TaskDefinition
    {
        public static readonly Structure Shape = new("RegisterTaskDefinitionRequest");

        public static readonly Member Family = Shape.Text("family", required: true);

        public static readonly Member TaskRoleArn = Shape.Text("taskRoleArn");

        public static readonly Member ExecutionRoleArn = Shape.Text("executionRoleArn");

        public static readonly Member NetworkMode = Shape.One("networkMode", Enumerations.NetworkMode);

        public static readonly Member ContainerDefinitions = Shape.Many("containerDefinitions", Ecs.ContainerDefinition.Shape, required: true);

        public static readonly Member Volumes = Shape.Many("volumes", Ecs.Volume.Shape);

        public static readonly Member PlacementConstraints = Shape.Many("placementConstraints", Ecs.TaskDefinitionPlacementConstraint.Shape);

        public static readonly Member RequiresCompatibilities = Shape.Many("requiresCompatibilities", Enumerations.Compatibility);

        public static readonly Member Cpu = Shape.Text("cpu");

        public static readonly Member Memory = Shape.Text("memory");

        public static readonly Member Tags = Shape.Many("tags", Ecs.Tag.Shape);

        public static readonly Member PidMode = Shape.One("pidMode", Enumerations.PidMode);

        public static readonly Member IpcMode = Shape.One("ipcMode", Enumerations.IpcMode);

        public static readonly Member ProxyConfiguration = Shape.One("proxyConfiguration", Ecs.ProxyConfiguration.Shape);

        public static readonly Member InferenceAccelerators = Shape.Many("inferenceAccelerators", Ecs.InferenceAccelerator.Shape, deprecated: true);

        public static readonly Member EphemeralStorage = Shape.One("ephemeralStorage", Ecs.EphemeralStorage.Shape);

        public static readonly Member RuntimePlatform = Shape.One("runtimePlatform", Ecs.RuntimePlatform.Shape);

        public static readonly Member EnableFaultInjection = Shape.Boolean("enableFaultInjection");
    }

    /// <summary>The ECS structure <c>TaskDefinitionPlacementConstraint</c>.</summary>
    public static class TaskDefinitionPlacementConstraint
    {
        public static readonly Structure Shape = new("TaskDefinitionPlacementConstraint");

        public static readonly Member Type = Shape.One("type", Enumerations.PlacementConstraintType);

        public static readonly Member Expression = Shape.Text("expression");
    }

    /// <summary>The ECS structure <c>Tag</c>.</summary>
    public static class Tag
    {
        public static readonly Structure Shape = new("Tag");

        public static readonly Member Key = Shape.Text("key");

        public static readonly Member Value = Shape.Text("value");
    }

    /// <summary>The ECS structure <c>ProxyConfiguration</c>.</summary>
    public static class ProxyConfiguration
    {
        public static readonly Structure Shape = new("ProxyConfiguration");

        public static readonly Member Type = Shape.One("type", Enumerations.ProxyConfigurationType);

        public static readonly Member ContainerName = Shape.Text("containerName", required: true);

        public static readonly Member Properties = Shape.Many("properties", Ecs.KeyValuePair.Shape);
    }

    /// <summary>The ECS structure <c>InferenceAccelerator</c>.</summary>
    public static class InferenceAccelerator
    {
        public static readonly Structure Shape = new("InferenceAccelerator");

        public static readonly Member DeviceName = Shape.Text("deviceName", required: true);

        public static readonly Member DeviceType = Shape.Text("deviceType", required: true);
    }

    /// <summary>The ECS structure <c>EphemeralStorage</c>.</summary>
    public static class EphemeralStorage
    {
        public static readonly Structure Shape = new("EphemeralStorage");

        public static readonly Member SizeInGiB = Shape.Integer("sizeInGiB", required: true, bounds: new Bounds(21, 200));
    }

    /// <summary>The ECS structure <c>RuntimePlatform</c>.</summary>
    public static class RuntimePlatform
    {
        public static readonly Structure Shape = new("RuntimePlatform");

        public static readonly Member CpuArchitecture = Shape.One("cpuArchitecture", Enumerations.CpuArchitecture);

        public static readonly Member OperatingSystemFamily = Shape.One("operatingSystemFamily", Enumerations.OperatingSystemFamily);
    }
}
