using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Schema;
using static TaskDefGen.Core.Binding.AttributeForm;

namespace TaskDefGen.Core.Binding;

/// <summary>
/// Every attribute and what it means: the one place that relates C# to ECS. A property is the member of the same name unless it is said here.
/// The binder reads it one way, import and the fixes the other.
/// </summary>
public static class AttributeMap
{
    public const string TaskDefinition = "TaskDefinition";
    public const string TaskDefinitionDefaults = "TaskDefinitionDefaults";
    public const string Container = "Container";
    public const string Sidecar = "Sidecar";
    public const string JsonFragment = "JsonFragment";

    private static readonly Dictionary<string, AttributeSpec> ByName =
        TaskAttributes().Concat(VolumeAttributes()).Concat(ContainerAttributes()).Concat(LoggingAttributes()).Concat(LinuxAttributes()).Concat(ServiceAttributes())
            .ToDictionary(s => s.Name, StringComparer.Ordinal);

    public static IReadOnlyCollection<AttributeSpec> All => ByName.Values;

    /// <summary>Whether the attribute with this name (without <c>Attribute</c>) is ours.</summary>
    public static bool IsOurs(string name) => name is TaskDefinitionDefaults or Sidecar or JsonFragment || ByName.ContainsKey(name);

    /// <summary>The meaning of the attribute with this name (without <c>Attribute</c>), or null.</summary>
    public static AttributeSpec? Find(string name) => ByName.TryGetValue(name, out var spec) ? spec : null;

    private static AttributeSpec Task(string name, AttributeForm form, params Member[] path) =>
        new(name, AttributeScope.Task, form, Ecs.TaskDefinition.Shape, path);

    private static AttributeSpec ForContainer(string name, AttributeForm form, params Member[] path) =>
        new(name, AttributeScope.Container, form, Ecs.ContainerDefinition.Shape, path);

    private static AttributeSpec ForService(string name, AttributeForm form, params Member[] path) =>
        new(name, AttributeScope.Service, form, ServiceDescription.Shape, path);

    private static AttributeSpec VolumeOf(string name, Member part) =>
        Task(name, Part, Ecs.TaskDefinition.Volumes).KeyedBy(Ecs.Volume.Name).About(part);

    private static IEnumerable<AttributeSpec> TaskAttributes() =>
    [
        Task(TaskDefinition, Once).MayTake("Family"),
        Task("TaskSize", Once).Takes("Cpu", "Memory").Only("Cpu", "Memory"),
        Task("RuntimePlatform", Once, Ecs.TaskDefinition.RuntimePlatform).MayTake("CpuArchitecture", "OperatingSystemFamily").AlsoOnAssembly(),
        Task("EphemeralStorage", Once, Ecs.TaskDefinition.EphemeralStorage).Takes("SizeInGiB").AlsoOnAssembly(),
        Task("Tag", Item, Ecs.TaskDefinition.Tags).Takes("Key", "Value").KeyedBy(Ecs.Tag.Key).AlsoOnAssembly(),
        Task("PlacementConstraint", Item, Ecs.TaskDefinition.PlacementConstraints).Takes("Expression")
            .KeyedBy(Ecs.TaskDefinitionPlacementConstraint.Expression).Default(Ecs.TaskDefinitionPlacementConstraint.Type, "memberOf"),
        Task("ProxyConfiguration", Once, Ecs.TaskDefinition.ProxyConfiguration).Takes("ContainerName")
            .Property("Container", Ecs.ProxyConfiguration.ContainerName).Default(Ecs.ProxyConfiguration.Type, "APPMESH"),
        Task("ProxyProperty", Item, Ecs.TaskDefinition.ProxyConfiguration, Ecs.ProxyConfiguration.Properties).Takes("Name", "Value").KeyedBy(Ecs.KeyValuePair.Name),
        Task("InferenceAccelerator", Item, Ecs.TaskDefinition.InferenceAccelerators).Takes("DeviceName", "DeviceType").KeyedBy(Ecs.InferenceAccelerator.DeviceName),
    ];

    private static IEnumerable<AttributeSpec> VolumeAttributes() =>
    [
        Task("Volume", Part, Ecs.TaskDefinition.Volumes).Takes("Name").KeyedBy(Ecs.Volume.Name),
        VolumeOf("HostVolume", Ecs.Volume.Host).Takes("Name"),
        VolumeOf("DockerVolume", Ecs.Volume.DockerVolumeConfiguration).Takes("Name"),
        VolumeOf("EfsVolume", Ecs.Volume.EfsVolumeConfiguration).Takes("Name", "FileSystemId")
            .Property(
                "AccessPointId",
                Ecs.Volume.EfsVolumeConfiguration,
                Ecs.EFSVolumeConfiguration.AuthorizationConfig,
                Ecs.EFSAuthorizationConfig.AccessPointId)
            .Property("Iam", Ecs.Volume.EfsVolumeConfiguration, Ecs.EFSVolumeConfiguration.AuthorizationConfig, Ecs.EFSAuthorizationConfig.Iam),
        VolumeOf("S3FilesVolume", Ecs.Volume.S3filesVolumeConfiguration).Takes("Name", "FileSystemArn"),
        VolumeOf("FsxWindowsFileServerVolume", Ecs.Volume.FsxWindowsFileServerVolumeConfiguration).Takes("Name", "FileSystemId", "RootDirectory")
            .Property(
                "CredentialsParameter",
                Ecs.Volume.FsxWindowsFileServerVolumeConfiguration,
                Ecs.FSxWindowsFileServerVolumeConfiguration.AuthorizationConfig,
                Ecs.FSxWindowsFileServerAuthorizationConfig.CredentialsParameter)
            .Property(
                "Domain",
                Ecs.Volume.FsxWindowsFileServerVolumeConfiguration,
                Ecs.FSxWindowsFileServerVolumeConfiguration.AuthorizationConfig,
                Ecs.FSxWindowsFileServerAuthorizationConfig.Domain),
        Task("DockerVolumeDriverOption", Entry, Ecs.TaskDefinition.Volumes, Ecs.Volume.DockerVolumeConfiguration, Ecs.DockerVolumeConfiguration.DriverOpts).Takes("Volume", "Key", "Value")
            .Within("Volume"),
        Task("DockerVolumeLabel", Entry, Ecs.TaskDefinition.Volumes, Ecs.Volume.DockerVolumeConfiguration, Ecs.DockerVolumeConfiguration.Labels).Takes("Volume", "Key", "Value")
            .Within("Volume"),
    ];

    private static IEnumerable<AttributeSpec> ContainerAttributes() =>
    [
        ForContainer(Container, Once).MayTake("Name"),
        ForContainer("RepositoryCredentials", Once, Ecs.ContainerDefinition.RepositoryCredentials).Takes("CredentialsParameter"),
        ForContainer("PortMapping", Item, Ecs.ContainerDefinition.PortMappings).MayTake("ContainerPort")
            .KeyedBy(Ecs.PortMapping.ContainerPort, Ecs.PortMapping.ContainerPortRange, Ecs.PortMapping.Protocol),
        ForContainer("RestartPolicy", Once, Ecs.ContainerDefinition.RestartPolicy).Takes("Enabled"),
        ForContainer("EnvironmentVariable", Item, Ecs.ContainerDefinition.Environment).Takes("Name", "Value").KeyedBy(Ecs.KeyValuePair.Name),
        ForContainer("EnvironmentFile", Item, Ecs.ContainerDefinition.EnvironmentFiles).Takes("Value")
            .KeyedBy(Ecs.EnvironmentFile.Value).Default(Ecs.EnvironmentFile.Type, "s3"),
        ForContainer("Secret", Item, Ecs.ContainerDefinition.Secrets).Takes("Name", "ValueFrom").KeyedBy(Ecs.Secret.Name),
        ForContainer("MountPoint", Item, Ecs.ContainerDefinition.MountPoints).Takes("SourceVolume", "ContainerPath").KeyedBy(Ecs.MountPoint.ContainerPath),
        ForContainer("VolumesFrom", Item, Ecs.ContainerDefinition.VolumesFrom).Takes("SourceContainer")
            .KeyedBy(Ecs.VolumeFrom.SourceContainer).Property("Container", Ecs.VolumeFrom.SourceContainer),
        ForContainer("DependsOn", Item, Ecs.ContainerDefinition.DependsOn).Takes("ContainerName", "Condition")
            .KeyedBy(Ecs.ContainerDependency.ContainerName).Property("Container", Ecs.ContainerDependency.ContainerName),
        ForContainer("ExtraHost", Item, Ecs.ContainerDefinition.ExtraHosts).Takes("Hostname", "IpAddress").KeyedBy(Ecs.HostEntry.Hostname),
        ForContainer("DockerLabel", Entry, Ecs.ContainerDefinition.DockerLabels).Takes("Key", "Value"),
        ForContainer("Ulimit", Item, Ecs.ContainerDefinition.Ulimits).Takes("Name", "SoftLimit", "HardLimit").KeyedBy(Ecs.Ulimit.Name),
        ForContainer("SystemControl", Item, Ecs.ContainerDefinition.SystemControls).Takes("Namespace", "Value").KeyedBy(Ecs.SystemControl.Namespace),
        ForContainer("ResourceRequirement", Item, Ecs.ContainerDefinition.ResourceRequirements).Takes("Type", "Value").KeyedBy(Ecs.ResourceRequirement.Type),
        ForContainer("HealthCheck", Once, Ecs.ContainerDefinition.HealthCheck).MayTake("ShellCommand")
            .Property("ShellCommand", PropertyForm.ShellCommand, Ecs.HealthCheck.Command),
    ];

    private static IEnumerable<AttributeSpec> LoggingAttributes() =>
    [
        ForContainer("LogConfiguration", Once, Ecs.ContainerDefinition.LogConfiguration).Takes("LogDriver"),
        ForContainer("LogOption", Entry, Ecs.ContainerDefinition.LogConfiguration, Ecs.LogConfiguration.Options).Takes("Key", "Value"),
        ForContainer("LogSecretOption", Item, Ecs.ContainerDefinition.LogConfiguration, Ecs.LogConfiguration.SecretOptions).Takes("Name", "ValueFrom").KeyedBy(Ecs.Secret.Name),
        ForContainer(AwsLogs.Attribute, Once, Ecs.ContainerDefinition.LogConfiguration).MayTake("Group")
            .Only()
            .Default(Ecs.LogConfiguration.LogDriver, AwsLogs.Driver)
            .Option("Group", Ecs.LogConfiguration.Options, AwsLogs.Group)
            .Option("Region", Ecs.LogConfiguration.Options, AwsLogs.Region)
            .Option("StreamPrefix", Ecs.LogConfiguration.Options, AwsLogs.StreamPrefix)
            .Option("CreateGroup", Ecs.LogConfiguration.Options, AwsLogs.CreateGroup)
            .Option("Mode", Ecs.LogConfiguration.Options, "mode")
            .Option("MaxBufferSize", Ecs.LogConfiguration.Options, "max-buffer-size")
            .Option("DatetimeFormat", Ecs.LogConfiguration.Options, "awslogs-datetime-format")
            .Option("MultilinePattern", Ecs.LogConfiguration.Options, "awslogs-multiline-pattern"),
        ForContainer("FirelensConfiguration", Once, Ecs.ContainerDefinition.FirelensConfiguration).Takes("Type"),
        ForContainer("FirelensOption", Entry, Ecs.ContainerDefinition.FirelensConfiguration, Ecs.FirelensConfiguration.Options).Takes("Key", "Value"),
    ];

    private static IEnumerable<AttributeSpec> LinuxAttributes() =>
    [
        ForContainer("LinuxParameters", Once, Ecs.ContainerDefinition.LinuxParameters),
        ForContainer("KernelCapabilities", Once, Ecs.ContainerDefinition.LinuxParameters, Ecs.LinuxParameters.Capabilities),
        ForContainer("Device", Item, Ecs.ContainerDefinition.LinuxParameters, Ecs.LinuxParameters.Devices).Takes("HostPath").KeyedBy(Ecs.Device.HostPath),
        ForContainer("Tmpfs", Item, Ecs.ContainerDefinition.LinuxParameters, Ecs.LinuxParameters.Tmpfs).Takes("ContainerPath", "Size").KeyedBy(Ecs.Tmpfs.ContainerPath),
    ];

    private static IEnumerable<AttributeSpec> ServiceAttributes() =>
    [
        ForService("Service", Once).MayTake("ServiceName"),
        ForService("Subnet", Item, ServiceDescription.Subnets).Takes("Id").KeyedBy(ServiceDescription.Subnet.Id).AlsoOnAssembly(),
        ForService("SecurityGroup", Item, ServiceDescription.SecurityGroups).Takes("Id").KeyedBy(ServiceDescription.SecurityGroup.Id).AlsoOnAssembly(),
        ForService("Network", Once, ServiceDescription.Network).AlsoOnAssembly(),
    ];
}
