// Each constructor and each property of each attribute in an attribute list: shows that the compiler takes them there.
#pragma warning disable CA1812 // not instantiated
#pragma warning disable IDE0051, CA1852 // private, not sealed
using TaskDefGen;

[assembly: TaskDefinitionDefaults(Environments = new[] { "dev" }, TaskRole = "taskRole", Environment = "dev")]
[assembly: RuntimePlatform(CpuArchitecture = CpuArchitecture.Arm64, OperatingSystemFamily = OperatingSystemFamily.Linux)]
[assembly: EphemeralStorage(21)]
[assembly: Tag("ManagedBy", null)]
[assembly: Subnet("subnet-01234567", Public = false, AvailabilityZone = "ap-northeast-2a")]
[assembly: SecurityGroup("sg-01234567")]
[assembly: Network(NatGateway = true, VpcEndpoints = new[] { "ecr.api", "ecr.dkr", "s3", "logs" })]

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
[Service("svc", DesiredCount = 2, LaunchType = LaunchType.Fargate, AssignPublicIp = true, PublicIpJustification = "a test")]
[Service]
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
