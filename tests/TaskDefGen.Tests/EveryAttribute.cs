// Each constructor and each property of each attribute in an attribute list: shows that the compiler takes them there.
#pragma warning disable CA1812 // not instantiated
#pragma warning disable IDE0051, CA1852 // private, not sealed
using TaskDefGen;

[assembly: TaskDefinitionDefaults(Environments = new[] { "dev" }, TaskRole = "taskRole", Environment = "dev")]
[assembly: RuntimePlatform(CpuArchitecture = CpuArchitecture.Arm64, OperatingSystemFamily = OperatingSystemFamily.Linux)]
[assembly: EphemeralStorage(21)]
[assembly: Tag("ManagedBy", null)]
[assembly: Subnet("subnet-01234567", Public = false, AvailabilityZone = "ap-northeast-2a", CidrBlock = "10.0.0.0/24")]
[assembly: SecurityGroup("sg-01234567", OpenToInternet = false, IngressPorts = new[] { 8080 }, AllowsHttpsOut = true)]
[assembly: Network(VpcId = "vpc-01234567", NatGateway = true, VpcEndpoints = new[] { "ecr.api", "ecr.dkr", "s3", "logs" }, AwsvpcTrunking = false)]
[assembly: VpcEndpoint("ssm", VpcEndpointType = VpcEndpointType.Interface, PrivateDnsEnabled = true, AllowsTaskSecurityGroup = true, InTaskRouteTables = false, Region = "r")]
[assembly: Cluster("c", ContainerInsights = ContainerInsights.Enhanced, CapacityProviders = new[] { "FARGATE" }, ServiceConnectNamespace = "n",
    ExecuteCommandLogging = ExecuteCommandLogging.Override, ExecuteCommandKmsKeyId = "k", ExecuteCommandLogGroup = "/g", ExecuteCommandLogGroupEncrypted = true,
    ExecuteCommandBucket = "b", ExecuteCommandBucketEncrypted = true, ExecuteCommandKeyPrefix = "p", StorageKmsKeyId = "k", FargateEphemeralStorageKmsKeyId = "k")]
[assembly: DefaultCapacityProvider("FARGATE", Weight = 1, Base = 0)]
[assembly: ExecutionRole("r", ManagedPolicies = new[] { "arn" }, KmsKeys = new[] { "arn" })]
[assembly: TaskRole("r", ManagedPolicies = new[] { "arn" })]
[assembly: RoleStatement(RoleKind.Task, new[] { "s3:GetObject" }, new[] { "arn" }, Sid = "Read", Effect = PolicyEffect.Allow, Condition = "{}")]
[assembly: LogGroup(RetentionInDays = 30)]

namespace TaskDefGen.Tests;

[TaskDefinition(null, Project = "p", Service = "s", Environments = new[] { "dev" }, Region = "r", AccountId = "1", TaskRoleArn = "t",
    ExecutionRoleArn = "e", NetworkMode = NetworkMode.NotSet, RequiresCompatibilities = new[] { Compatibility.Ec2, Compatibility.Fargate },
    Cpu = ".5 vCPU", Memory = "2GB", PidMode = PidMode.Task, IpcMode = IpcMode.None, EnableFaultInjection = true)]
[TaskDefinition(Family = "f", Cpu = 512, Memory = null, RequiresCompatibilities = new Compatibility[0], Environment = "prod")]
[TaskSize("1 vCPU", null)]
[TaskSize(256, 512, Environment = "dev")]
[RuntimePlatform(CpuArchitecture.X86_64, OperatingSystemFamily.Linux)]
[EphemeralStorage(SizeInGiBOf.Dev, Environment = "dev")]
[Tag("Project", "p")]
[PlacementConstraint("attribute:ecs.instance-type =~ t3.*", Type = PlacementConstraintType.MemberOf)]
[ProxyConfiguration(typeof(Proxy), Type = ProxyConfigurationType.AppMesh)]
[ProxyConfiguration("proxy")]
[ProxyProperty("ProxyIngressPort", "15000")]
[InferenceAccelerator("device", "eia2.medium")]
[Volume("ebs", ConfiguredAtLaunch = true)]
[HostVolume("host", SourcePath = "/data")]
[DockerVolume("docker", Scope = VolumeScope.Shared, Autoprovision = true, Driver = "local")]
[DockerVolumeDriverOption("docker", "type", "tmpfs")]
[DockerVolumeLabel("docker", "key", "value")]
[EfsVolume("efs", "fs-01234567", RootDirectory = "/", TransitEncryption = EfsTransitEncryption.Enabled, TransitEncryptionPort = 2999,
    AccessPointId = "fsap-0", Iam = EfsAuthorizationConfigIam.Enabled)]
[S3FilesVolume("s3", "arn", RootDirectory = "/", TransitEncryptionPort = 2999, AccessPointArn = "arn")]
[FsxWindowsFileServerVolume("fsx", "fs-0", "share", CredentialsParameter = "arn", Domain = "example.com")]
[Sidecar(typeof(Shared))]
[JsonFragment("/runtimePlatform", """{ "cpuArchitecture": "X86_64" }""")]
[Service("svc", DesiredCount = 2, LaunchType = LaunchType.Fargate, AssignPublicIp = true, PublicIpJustification = "a test", Cluster = "c",
    PlatformVersion = "1.4.0", SchedulingStrategy = SchedulingStrategy.Replica, DeploymentController = DeploymentControllerType.Ecs, MinimumHealthyPercent = 100,
    MaximumPercent = 200, Strategy = DeploymentStrategy.Canary, BakeTimeInMinutes = 5, LinearStepPercent = 12.5, LinearStepBakeTimeInMinutes = 1, CanaryPercent = 5,
    CanaryBakeTimeInMinutes = 1, HealthCheckGracePeriodSeconds = 60, EnableExecuteCommand = true, EnableECSManagedTags = true, PropagateTags = PropagateTags.Service,
    AvailabilityZoneRebalancing = AvailabilityZoneRebalancing.Enabled, Role = null)]
[Service]
[CapacityProvider("FARGATE_SPOT", Weight = 1, Base = 0)]
[DeploymentCircuitBreaker(Enable = true, Rollback = true)]
[DeploymentAlarms(new[] { "a" }, Enable = true, Rollback = false)]
[LoadBalancer("arn", LoadBalancerName = null, Container = typeof(Proxy), ContainerPort = 8080, AlternateTargetGroupArn = "arn", ProductionListenerRule = "arn",
    TestListenerRule = "arn", RoleArn = "arn", TargetType = TargetType.Ip, HealthCheckPort = "traffic-port")]
[LoadBalancer("arn2", ContainerName = "proxy")]
[ServiceConnect]
[ServiceConnect("n", Enabled = true)]
[ServiceConnectService("p", DiscoveryName = "d", ClientPort = 80, ClientDnsName = "d", IngressPortOverride = 1, IdleTimeoutSeconds = 0, PerRequestTimeoutSeconds = 0)]
[ServiceRegistry("arn", Port = 80, Container = typeof(Proxy), ContainerName = null, ContainerPort = 80)]
[PlacementStrategy(PlacementStrategyType.Spread, Field = "instanceId")]
[ServicePlacementConstraint(ServicePlacementConstraintType.MemberOf, Expression = "e")]
[ManagedVolume("ebs", "arn", SizeInGiB = 10, VolumeType = EbsVolumeType.Gp3, Iops = 3000, Throughput = 125, Encrypted = true, KmsKeyId = "k", SnapshotId = "s",
    VolumeInitializationRate = 100, FilesystemType = FilesystemType.Xfs)]
[ScalableTarget(1, 4, RoleArn = "arn")]
[TargetTrackingScaling(ScalingMetric.ECSServiceAverageCPUUtilization, 70, PolicyName = "cpu", ResourceLabel = null, ScaleOutCooldown = 60, ScaleInCooldown = 300,
    DisableScaleIn = false)]
[TargetTrackingScaling(0.5, MetricName = "m", Namespace = "n", Dimensions = new[] { "a=b" }, Statistic = MetricStatistic.Sum, Unit = "Count")]
[StepScaling("steps", AdjustmentType = ScalingAdjustmentType.ChangeInCapacity, Cooldown = 60, MinAdjustmentMagnitude = 1,
    MetricAggregationType = MetricAggregationType.Average)]
[ScalingStep("steps", 1, LowerBound = 0, UpperBound = 10.5)]
[ScheduledScaling("night", "cron(0 22 * * ? *)", MinCapacity = 1, MaxCapacity = 2, Timezone = "Asia/Seoul", StartTime = "2025-01-01T00:00:00Z", EndTime = null)]
[ExecutionRole]
[TaskRole]
[Cluster]
[LogGroup("/g", RetentionInDays = 30, KmsKeyId = "k", LogGroupClass = LogGroupClass.Standard)]
[Repository]
[Repository("r", ImageTagMutability = ImageTagMutability.ImmutableWithExclusion, MutabilityExclusions = new[] { "dev-*" }, ScanOnPush = true, KmsKey = "k", KeepImages = 30,
    ExpireUntaggedAfterDays = 7, LifecyclePolicyText = null)]
[RunTask(Cluster = "c", LaunchType = LaunchType.Fargate, PlatformVersion = "1.4.0", AssignPublicIp = false, EnableExecuteCommand = false, Count = 1, Group = "g", StartedBy = "s", ReferenceId = "r")]
[ContainerOverride("proxy", Command = new[] { "c" }, Cpu = 1, Memory = 6, MemoryReservation = 6)]
[ContainerOverride(typeof(Proxy))]
[Schedule("rate(1 hour)", "arn", Name = "n", GroupName = "g", Description = "d", ScheduleExpressionTimezone = "UTC", StartDate = "2025-01-01T00:00:00Z", EndDate = null,
    State = ScheduleState.Enabled, MaximumWindowInMinutes = 5, TaskCount = 1, MaximumRetryAttempts = 1, MaximumEventAgeInSeconds = 60, DeadLetterArn = "arn")]
[Container(Name = "main", Image = "i", Cpu = 0, Memory = 512, MemoryReservation = 256, Links = new[] { "a:b" }, Essential = true,
    EntryPoint = new[] { "e" }, Command = new string[0], StartTimeout = 120, StopTimeout = 30, VersionConsistency = VersionConsistency.Enabled,
    Hostname = "h", User = "app", WorkingDirectory = "/", DisableNetworking = false, Privileged = false, ReadonlyRootFilesystem = true,
    DnsServers = null, DnsSearchDomains = new[] { "d" }, DockerSecurityOptions = new[] { "o" }, Interactive = false, PseudoTerminal = false,
    CredentialSpecs = new[] { "credentialspecdomainless:arn" })]
[RepositoryCredentials("arn")]
[PortMapping(8080, HostPort = 0, Protocol = TransportProtocol.Tcp, Name = null, AppProtocol = AppProtocol.Grpc)]
[PortMapping(ContainerPortRange = "9000-9010")]
[PortMapping(ContainerPort = 81)]
[RestartPolicy(true, IgnoredExitCodes = new[] { 0, 143 }, RestartAttemptPeriod = 60)]
[EnvironmentVariable("A", null)]
[EnvironmentFile("arn:aws:s3:::b/a.env", Type = EnvironmentFileType.S3)]
[Secret("B", "arn")]
[MountPoint("efs", "/efs", ReadOnly = true)]
[VolumesFrom(typeof(Proxy), ReadOnly = true)]
[VolumesFrom("proxy")]
[DependsOn("proxy", ContainerCondition.Start)]
[DependsOn(typeof(Proxy), ContainerCondition.Start)]
[ExtraHost("h", "10.0.0.1")]
[DockerLabel("k", "v")]
[Ulimit(UlimitName.Nofile, 1024, -1)]
[SystemControl("net.core.somaxconn", "1024")]
[ResourceRequirement(ResourceType.Gpu, "1")]
[HealthCheck(Command = new[] { "CMD", "true" }, Interval = 30, Timeout = 5, Retries = 3, StartPeriod = 0)]
[LogConfiguration(LogDriver.Splunk)]
[LogOption("splunk-url", "https://example.com")]
[LogSecretOption("splunk-token", "arn")]
[AwsLogs(null, Region = "r", StreamPrefix = null, CreateGroup = true, Mode = "non-blocking", MaxBufferSize = "25m", DatetimeFormat = "%Y",
    MultilinePattern = "^x")]
[FirelensConfiguration(FirelensConfigurationType.Fluentbit)]
[FirelensOption("enable-ecs-log-metadata", "true")]
[LinuxParameters(InitProcessEnabled = true, SharedMemorySize = 64, MaxSwap = 0, Swappiness = 60)]
[KernelCapabilities(Add = new[] { "SYS_PTRACE" }, Drop = new[] { "ALL" })]
[Device("/dev/fuse", ContainerPath = "/dev/fuse", Permissions = new[] { DeviceCgroupPermission.Read, DeviceCgroupPermission.Write })]
[Tmpfs("/tmp", 64, MountOptions = new[] { "noexec" })]
internal struct EveryAttribute
{
    [Container("proxy")]
    [AwsLogs("/group")]
    private class Proxy;
}

[Container]
internal class Shared;

internal static class SizeInGiBOf
{
    public const int Dev = 30;
}
