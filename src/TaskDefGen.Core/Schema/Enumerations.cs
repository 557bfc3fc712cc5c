using System.Collections.Generic;

namespace TaskDefGen.Core.Schema;

/// <summary>The 21 enumerations that a task definition reaches, and those of services and of what stands around them.</summary>
public static class Enumerations
{
    public static readonly Enumeration AppProtocol = new("ApplicationProtocol", "AppProtocol", "http", "http2", "grpc");

    public static readonly Enumeration CpuArchitecture = new("CPUArchitecture", "CpuArchitecture", "X86_64", "Arm64=ARM64");

    public static readonly Enumeration Compatibility =
        new("Compatibility", "Compatibility", "Ec2=EC2", "Fargate=FARGATE", "External=EXTERNAL", "ManagedInstances=MANAGED_INSTANCES");

    public static readonly Enumeration ContainerCondition =
        new("ContainerCondition", "ContainerCondition", "Start=START", "Complete=COMPLETE", "Success=SUCCESS", "Healthy=HEALTHY");

    public static readonly Enumeration DeviceCgroupPermission = new("DeviceCgroupPermission", "DeviceCgroupPermission", "read", "write", "mknod");

    public static readonly Enumeration EfsAuthorizationConfigIam =
        new("EFSAuthorizationConfigIAM", "EfsAuthorizationConfigIam", "Enabled=ENABLED", "Disabled=DISABLED");

    public static readonly Enumeration EfsTransitEncryption = new("EFSTransitEncryption", "EfsTransitEncryption", "Enabled=ENABLED", "Disabled=DISABLED");

    public static readonly Enumeration EnvironmentFileType = new("EnvironmentFileType", "EnvironmentFileType", "s3");

    public static readonly Enumeration FirelensConfigurationType =
        new("FirelensConfigurationType", "FirelensConfigurationType", "fluentd", "fluentbit");

    public static readonly Enumeration IpcMode = new("IpcMode", "IpcMode", "host", "task", "none");

    public static readonly Enumeration LogDriver =
        new("LogDriver", "LogDriver", "JsonFile=json-file", "syslog", "journald", "gelf", "fluentd", "awslogs", "splunk", "awsfirelens");

    public static readonly Enumeration NetworkMode = new("NetworkMode", "NetworkMode", "bridge", "host", "awsvpc", "none");

    public static readonly Enumeration OperatingSystemFamily = new(
        "OSFamily",
        "OperatingSystemFamily",
        "WindowsServer2019Full=WINDOWS_SERVER_2019_FULL",
        "WindowsServer2019Core=WINDOWS_SERVER_2019_CORE",
        "WindowsServer2016Full=WINDOWS_SERVER_2016_FULL",
        "WindowsServer2004Core=WINDOWS_SERVER_2004_CORE",
        "WindowsServer2022Core=WINDOWS_SERVER_2022_CORE",
        "WindowsServer2022Full=WINDOWS_SERVER_2022_FULL",
        "WindowsServer2025Core=WINDOWS_SERVER_2025_CORE",
        "WindowsServer2025Full=WINDOWS_SERVER_2025_FULL",
        "WindowsServer20H2Core=WINDOWS_SERVER_20H2_CORE",
        "Linux=LINUX");

    public static readonly Enumeration PidMode = new("PidMode", "PidMode", "host", "task");

    public static readonly Enumeration PlacementConstraintType =
        new("TaskDefinitionPlacementConstraintType", "PlacementConstraintType", "memberOf");

    public static readonly Enumeration ProxyConfigurationType = new("ProxyConfigurationType", "ProxyConfigurationType", "AppMesh=APPMESH");

    public static readonly Enumeration ResourceType = new("ResourceType", "ResourceType", "Gpu=GPU", "InferenceAccelerator", "NeuronDevice");

    public static readonly Enumeration TransportProtocol = new("TransportProtocol", "TransportProtocol", "tcp", "udp");

    public static readonly Enumeration UlimitName = new(
        "UlimitName",
        "UlimitName",
        "core",
        "cpu",
        "data",
        "fsize",
        "locks",
        "memlock",
        "msgqueue",
        "nice",
        "nofile",
        "nproc",
        "rss",
        "rtprio",
        "rttime",
        "sigpending",
        "stack");

    public static readonly Enumeration VersionConsistency = new("VersionConsistency", "VersionConsistency", "enabled", "disabled");

    public static readonly Enumeration VolumeScope = new("Scope", "VolumeScope", "task", "shared");

    /// <summary>How a service runs its tasks; not part of a task definition.</summary>
    public static readonly Enumeration LaunchType = new("LaunchType", "LaunchType", "Ec2=EC2", "Fargate=FARGATE", "External=EXTERNAL");

    public static readonly Enumeration AvailabilityZoneRebalancing =
        new("AvailabilityZoneRebalancing", "AvailabilityZoneRebalancing", "Enabled=ENABLED", "Disabled=DISABLED");

    public static readonly Enumeration SchedulingStrategy = new("SchedulingStrategy", "SchedulingStrategy", "Replica=REPLICA", "Daemon=DAEMON");

    public static readonly Enumeration DeploymentControllerType =
        new("DeploymentControllerType", "DeploymentControllerType", "Ecs=ECS", "CodeDeploy=CODE_DEPLOY", "External=EXTERNAL");

    public static readonly Enumeration DeploymentStrategy =
        new("DeploymentStrategy", "DeploymentStrategy", "Rolling=ROLLING", "BlueGreen=BLUE_GREEN", "Linear=LINEAR", "Canary=CANARY");

    public static readonly Enumeration PropagateTags = new("PropagateTags", "PropagateTags", "TaskDefinition=TASK_DEFINITION", "Service=SERVICE", "None=NONE");

    public static readonly Enumeration ServicePlacementConstraintType = new("PlacementConstraintType", "ServicePlacementConstraintType", "distinctInstance", "memberOf");

    public static readonly Enumeration PlacementStrategyType = new("PlacementStrategyType", "PlacementStrategyType", "random", "spread", "binpack");

    public static readonly Enumeration TargetType = new("TargetType", "TargetType", "ip", "instance");

    public static readonly Enumeration EbsVolumeType = new("EBSVolumeType", "EbsVolumeType", "gp2", "gp3", "io1", "io2", "sc1", "st1", "standard");

    public static readonly Enumeration FilesystemType = new("TaskFilesystemType", "FilesystemType", "ext3", "ext4", "xfs", "ntfs");

    public static readonly Enumeration ScalingMetric =
        new("MetricType", "ScalingMetric", "ECSServiceAverageCPUUtilization", "ECSServiceAverageMemoryUtilization", "ALBRequestCountPerTarget");

    public static readonly Enumeration MetricStatistic = new("MetricStatistic", "MetricStatistic", "Average", "Minimum", "Maximum", "SampleCount", "Sum");

    public static readonly Enumeration ScalingAdjustmentType =
        new("AdjustmentType", "ScalingAdjustmentType", "ChangeInCapacity", "PercentChangeInCapacity", "ExactCapacity");

    public static readonly Enumeration MetricAggregationType = new("MetricAggregationType", "MetricAggregationType", "Average", "Minimum", "Maximum");

    public static readonly Enumeration ContainerInsights = new("ContainerInsights", "ContainerInsights", "enhanced", "enabled", "disabled");

    public static readonly Enumeration ExecuteCommandLogging =
        new("ExecuteCommandLogging", "ExecuteCommandLogging", "None=NONE", "Default=DEFAULT", "Override=OVERRIDE");

    public static readonly Enumeration VpcEndpointType = new("VpcEndpointType", "VpcEndpointType", "Interface", "Gateway");

    public static readonly Enumeration RoleKind = new("RoleKind", "RoleKind", "execution", "task");

    public static readonly Enumeration PolicyEffect = new("Effect", "PolicyEffect", "Allow", "Deny");

    public static readonly Enumeration ImageTagMutability =
        new("ImageTagMutability", "ImageTagMutability", "Mutable=MUTABLE", "Immutable=IMMUTABLE", "ImmutableWithExclusion=IMMUTABLE_WITH_EXCLUSION", "MutableWithExclusion=MUTABLE_WITH_EXCLUSION");

    public static readonly Enumeration LogGroupClass =
        new("LogGroupClass", "LogGroupClass", "Standard=STANDARD", "InfrequentAccess=INFREQUENT_ACCESS", "Delivery=DELIVERY");

    public static readonly Enumeration ScheduleState = new("ScheduleState", "ScheduleState", "Enabled=ENABLED", "Disabled=DISABLED");

    /// <summary>Those that a task definition reaches.</summary>
    public static IReadOnlyList<Enumeration> OfTaskDefinition { get; } =
    [
        AppProtocol, CpuArchitecture, Compatibility, ContainerCondition, DeviceCgroupPermission, EfsAuthorizationConfigIam, EfsTransitEncryption,
        EnvironmentFileType, FirelensConfigurationType, IpcMode, LogDriver, NetworkMode, OperatingSystemFamily, PidMode, PlacementConstraintType,
        ProxyConfigurationType, ResourceType, TransportProtocol, UlimitName, VersionConsistency, VolumeScope,
    ];

    /// <summary>Those of services and of what stands around them.</summary>
    public static IReadOnlyList<Enumeration> OfServices { get; } =
    [
        LaunchType, AvailabilityZoneRebalancing, SchedulingStrategy, DeploymentControllerType, DeploymentStrategy, PropagateTags,
        ServicePlacementConstraintType, PlacementStrategyType, TargetType, EbsVolumeType, FilesystemType, ScalingMetric, MetricStatistic,
        ScalingAdjustmentType, MetricAggregationType, ContainerInsights, ExecuteCommandLogging, VpcEndpointType, RoleKind, PolicyEffect,
        ImageTagMutability, LogGroupClass, ScheduleState,
    ];

    /// <summary>All that our attributes use.</summary>
    public static IReadOnlyList<Enumeration> All { get; } = [.. OfTaskDefinition, .. OfServices];
}
