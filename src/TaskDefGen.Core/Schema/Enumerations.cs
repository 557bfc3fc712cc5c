using System.Collections.Generic;

namespace TaskDefGen.Core.Schema;

/// <summary>The 21 enumerations that a task definition reaches, and those of services.</summary>
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

    /// <summary>Those that a task definition reaches.</summary>
    public static IReadOnlyList<Enumeration> OfTaskDefinition { get; } =
    [
        AppProtocol, CpuArchitecture, Compatibility, ContainerCondition, DeviceCgroupPermission, EfsAuthorizationConfigIam, EfsTransitEncryption,
        EnvironmentFileType, FirelensConfigurationType, IpcMode, LogDriver, NetworkMode, OperatingSystemFamily, PidMode, PlacementConstraintType,
        ProxyConfigurationType, ResourceType, TransportProtocol, UlimitName, VersionConsistency, VolumeScope,
    ];
}
