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
    public const string Service = "Service";
    public const string Cluster = "Cluster";
    public const string JsonFragment = "JsonFragment";

    private static readonly Dictionary<string, AttributeSpec> ByName =
        TaskAttributes().Concat(VolumeAttributes()).Concat(ContainerAttributes()).Concat(LoggingAttributes()).Concat(LinuxAttributes())
            .Concat(ServiceAttributes()).Concat(CapacityAttributes()).Concat(ScalingAttributes()).Concat(SurroundingAttributes())
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
            .Within("Volume", Ecs.Volume.Name),
        Task("DockerVolumeLabel", Entry, Ecs.TaskDefinition.Volumes, Ecs.Volume.DockerVolumeConfiguration, Ecs.DockerVolumeConfiguration.Labels).Takes("Volume", "Key", "Value")
            .Within("Volume", Ecs.Volume.Name),
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
        ForService(Service, Once).MayTake("ServiceName")
            .Property("DeploymentController", ServiceDescription.DeploymentController, ServiceDescription.Controller.Type)
            .Property("MinimumHealthyPercent", ServiceDescription.DeploymentConfiguration, ServiceDescription.Deployment.MinimumHealthyPercent)
            .Property("MaximumPercent", ServiceDescription.DeploymentConfiguration, ServiceDescription.Deployment.MaximumPercent)
            .Property("Strategy", ServiceDescription.DeploymentConfiguration, ServiceDescription.Deployment.Strategy)
            .Property("BakeTimeInMinutes", ServiceDescription.DeploymentConfiguration, ServiceDescription.Deployment.BakeTimeInMinutes)
            .Property("LinearStepPercent", Linear(ServiceDescription.Linear.StepPercent))
            .Property("LinearStepBakeTimeInMinutes", Linear(ServiceDescription.Linear.StepBakeTimeInMinutes))
            .Property("CanaryPercent", Canary(ServiceDescription.Canary.CanaryPercent))
            .Property("CanaryBakeTimeInMinutes", Canary(ServiceDescription.Canary.CanaryBakeTimeInMinutes)),
        ForService("DeploymentCircuitBreaker", Once, ServiceDescription.DeploymentConfiguration, ServiceDescription.Deployment.DeploymentCircuitBreaker)
            .Default(ServiceDescription.CircuitBreaker.Enable, true).Default(ServiceDescription.CircuitBreaker.Rollback, true),
        ForService("DeploymentAlarms", Once, ServiceDescription.DeploymentConfiguration, ServiceDescription.Deployment.Alarms).Takes("AlarmNames")
            .Default(ServiceDescription.DeploymentAlarms.Enable, true).Default(ServiceDescription.DeploymentAlarms.Rollback, true),
        ForService("LoadBalancer", Item, ServiceDescription.LoadBalancers).Takes("TargetGroupArn")
            .KeyedBy(ServiceDescription.LoadBalancer.TargetGroupArn, ServiceDescription.LoadBalancer.LoadBalancerName)
            .Property("Container", ServiceDescription.LoadBalancer.ContainerName)
            .Property("AlternateTargetGroupArn", Advanced(ServiceDescription.AdvancedConfiguration.AlternateTargetGroupArn))
            .Property("ProductionListenerRule", Advanced(ServiceDescription.AdvancedConfiguration.ProductionListenerRule))
            .Property("TestListenerRule", Advanced(ServiceDescription.AdvancedConfiguration.TestListenerRule))
            .Property("RoleArn", Advanced(ServiceDescription.AdvancedConfiguration.RoleArn)),
        ForService("ServiceConnect", Once, ServiceDescription.ServiceConnectConfiguration).MayTake("Namespace")
            .Default(ServiceDescription.ServiceConnect.Enabled, true),
        ForService("ServiceConnectService", Item, ServiceDescription.ServiceConnectConfiguration, ServiceDescription.ServiceConnect.Services).Takes("PortName")
            .KeyedBy(ServiceDescription.ServiceConnectService.PortName, ServiceDescription.ServiceConnectService.DiscoveryName)
            .Property("ClientPort", ServiceDescription.ServiceConnectService.ClientAliases, ServiceDescription.ClientAlias.Port)
            .Property("ClientDnsName", ServiceDescription.ServiceConnectService.ClientAliases, ServiceDescription.ClientAlias.DnsName)
            .Property("IdleTimeoutSeconds", ServiceDescription.ServiceConnectService.Timeout, ServiceDescription.ServiceConnectTimeout.IdleTimeoutSeconds)
            .Property("PerRequestTimeoutSeconds", ServiceDescription.ServiceConnectService.Timeout, ServiceDescription.ServiceConnectTimeout.PerRequestTimeoutSeconds),
        ForService("ServiceRegistry", Item, ServiceDescription.ServiceRegistries).Takes("RegistryArn")
            .KeyedBy(ServiceDescription.ServiceRegistry.RegistryArn).Property("Container", ServiceDescription.ServiceRegistry.ContainerName),
        ForService("Subnet", Item, ServiceDescription.Subnets).Takes("Id").KeyedBy(ServiceDescription.Subnet.Id).AlsoOnAssembly(),
        ForService("SecurityGroup", Item, ServiceDescription.SecurityGroups).Takes("Id").KeyedBy(ServiceDescription.SecurityGroup.Id).AlsoOnAssembly(),
        ForService("Network", Once, ServiceDescription.Network).AlsoOnAssembly(),
        ForService("VpcEndpoint", Item, ServiceDescription.Network, ServiceDescription.NetworkDescription.Endpoints).Takes("Service")
            .KeyedBy(ServiceDescription.VpcEndpoint.Service, ServiceDescription.VpcEndpoint.VpcEndpointType).AlsoOnAssembly(),
    ];

    private static Member[] Linear(Member member) => [ServiceDescription.DeploymentConfiguration, ServiceDescription.Deployment.LinearConfiguration, member];

    private static Member[] Canary(Member member) => [ServiceDescription.DeploymentConfiguration, ServiceDescription.Deployment.CanaryConfiguration, member];

    private static Member[] Advanced(Member member) => [ServiceDescription.LoadBalancer.AdvancedConfiguration, member];

    private static IEnumerable<AttributeSpec> CapacityAttributes() =>
    [
        ForService("CapacityProvider", Item, ServiceDescription.CapacityProviderStrategy).Takes("Provider")
            .Named("Provider", ServiceDescription.CapacityProviderStrategyItem.CapacityProvider)
            .KeyedBy(ServiceDescription.CapacityProviderStrategyItem.CapacityProvider),
        ForService("PlacementStrategy", Item, ServiceDescription.PlacementStrategy).Takes("Type")
            .KeyedBy(ServiceDescription.PlacementStrategyItem.Type, ServiceDescription.PlacementStrategyItem.Field),
        ForService("ServicePlacementConstraint", Item, ServiceDescription.PlacementConstraints).Takes("Type")
            .KeyedBy(ServiceDescription.PlacementConstraint.Type, ServiceDescription.PlacementConstraint.Expression),
        ForService("ManagedVolume", Item, ServiceDescription.VolumeConfigurations).Takes("Name", "RoleArn")
            .KeyedBy(ServiceDescription.VolumeConfiguration.Name).About(ServiceDescription.VolumeConfiguration.ManagedEBSVolume),
        ForService(Cluster, Once, ServiceDescription.ClusterDescription).MayTake("Name").AlsoOnAssembly()
            .Named("Name", ServiceDescription.ClusterSettings.ClusterName)
            .Property("ExecuteCommandLogging", ServiceDescription.ClusterSettings.ExecuteCommandConfiguration, ServiceDescription.ExecuteCommand.Logging)
            .Property("ExecuteCommandKmsKeyId", ServiceDescription.ClusterSettings.ExecuteCommandConfiguration, ServiceDescription.ExecuteCommand.KmsKeyId)
            .Property("ExecuteCommandLogGroup", SessionLog(ServiceDescription.ExecuteCommandLog.CloudWatchLogGroupName))
            .Property("ExecuteCommandLogGroupEncrypted", SessionLog(ServiceDescription.ExecuteCommandLog.CloudWatchEncryptionEnabled))
            .Property("ExecuteCommandBucket", SessionLog(ServiceDescription.ExecuteCommandLog.S3BucketName))
            .Property("ExecuteCommandBucketEncrypted", SessionLog(ServiceDescription.ExecuteCommandLog.S3EncryptionEnabled))
            .Property("ExecuteCommandKeyPrefix", SessionLog(ServiceDescription.ExecuteCommandLog.S3KeyPrefix))
            .Property("StorageKmsKeyId", ServiceDescription.ClusterSettings.ManagedStorageConfiguration, ServiceDescription.ManagedStorage.KmsKeyId)
            .Property(
                "FargateEphemeralStorageKmsKeyId",
                ServiceDescription.ClusterSettings.ManagedStorageConfiguration,
                ServiceDescription.ManagedStorage.FargateEphemeralStorageKmsKeyId),
        ForService("DefaultCapacityProvider", Item, ServiceDescription.ClusterDescription, ServiceDescription.ClusterSettings.DefaultCapacityProviderStrategy)
            .Takes("Provider").Named("Provider", ServiceDescription.CapacityProviderStrategyItem.CapacityProvider)
            .KeyedBy(ServiceDescription.CapacityProviderStrategyItem.CapacityProvider).AlsoOnAssembly(),
    ];

    private static Member[] SessionLog(Member member) =>
        [ServiceDescription.ClusterSettings.ExecuteCommandConfiguration, ServiceDescription.ExecuteCommand.LogConfiguration, member];

    private static IEnumerable<AttributeSpec> ScalingAttributes() =>
    [
        ForService("ScalableTarget", Once, ServiceDescription.ScalableTarget).Takes("MinCapacity", "MaxCapacity")
            .Named("RoleArn", ServiceDescription.Scaling.RoleARN),
        ForService("TargetTrackingScaling", Item, ServiceDescription.TargetTrackingPolicies).MayTake("Metric", "TargetValue")
            .Named("Metric", ServiceDescription.TargetTrackingPolicy.PredefinedMetricType)
            .KeyedBy(
                ServiceDescription.TargetTrackingPolicy.PredefinedMetricType,
                ServiceDescription.TargetTrackingPolicy.MetricName,
                ServiceDescription.TargetTrackingPolicy.PolicyName),
        ForService("StepScaling", Item, ServiceDescription.StepScalingPolicies).Takes("PolicyName").KeyedBy(ServiceDescription.StepScalingPolicy.PolicyName)
            .Default(ServiceDescription.StepScalingPolicy.AdjustmentType, "ChangeInCapacity"),
        ForService("ScalingStep", Item, ServiceDescription.StepScalingPolicies, ServiceDescription.StepScalingPolicy.StepAdjustments).Takes("Policy", "ScalingAdjustment")
            .Within("Policy", ServiceDescription.StepScalingPolicy.PolicyName)
            .Named("LowerBound", ServiceDescription.StepAdjustment.MetricIntervalLowerBound)
            .Named("UpperBound", ServiceDescription.StepAdjustment.MetricIntervalUpperBound)
            .KeyedBy(ServiceDescription.StepAdjustment.MetricIntervalLowerBound, ServiceDescription.StepAdjustment.MetricIntervalUpperBound),
        ForService("ScheduledScaling", Item, ServiceDescription.ScheduledActions).Takes("Name", "Schedule")
            .Named("Name", ServiceDescription.ScheduledAction.ScheduledActionName).KeyedBy(ServiceDescription.ScheduledAction.ScheduledActionName),
        ForService("RunTask", Once, ServiceDescription.RunTask),
        ForService("ContainerOverride", Item, ServiceDescription.ContainerOverrides).Takes("ContainerName").Named("ContainerName", ServiceDescription.ContainerOverride.Name)
            .Property("Container", ServiceDescription.ContainerOverride.Name).KeyedBy(ServiceDescription.ContainerOverride.Name),
        ForService("Schedule", Item, ServiceDescription.Schedules).Takes("ScheduleExpression", "RoleArn").KeyedBy(ServiceDescription.Schedule.Name),
    ];

    private static IEnumerable<AttributeSpec> SurroundingAttributes() =>
    [
        ForService("ExecutionRole", Once, ServiceDescription.ExecutionRole).MayTake("Name").Named("Name", ServiceDescription.RoleDescription.RoleName).AlsoOnAssembly(),
        ForService("TaskRole", Once, ServiceDescription.TaskRole).MayTake("Name").Named("Name", ServiceDescription.RoleDescription.RoleName)
            .Only("Name", "ManagedPolicies").AlsoOnAssembly(),
        ForService("RoleStatement", Item, ServiceDescription.RoleStatements).Takes("Role", "Actions", "Resources")
            .KeyedBy(ServiceDescription.RoleStatement.Role, ServiceDescription.RoleStatement.Sid).AlsoOnAssembly(),
        ForService("Repository", Once, ServiceDescription.Repository).MayTake("Name").Named("Name", ServiceDescription.RepositorySettings.RepositoryName),
        ForService("LogGroup", Item, ServiceDescription.LogGroups).MayTake("Name").Named("Name", ServiceDescription.LogGroup.LogGroupName)
            .KeyedBy(ServiceDescription.LogGroup.LogGroupName).AlsoOnAssembly(),
    ];
}
