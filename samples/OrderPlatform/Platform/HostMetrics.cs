using TaskDefGen;

namespace OrderPlatform;

/// <summary>One task on each EC2 instance of the cluster, which reads what the host says of itself.</summary>
[TaskDefinition(Service = "host-metrics", Environments = new[] { "prod" }, RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Host)]
[Container(
    Image = "{Registry}/ecr-public/bitnami/node-exporter:v1.8.2",
    Cpu = 64,
    Memory = 128,
    User = "65534",
    ReadonlyRootFilesystem = true,
    Command = new[] { "--path.rootfs=/host" })]
[MountPoint("root", "/host", ReadOnly = true)]
[HostVolume("root", SourcePath = "/")]
[AwsLogs]
[HealthCheck(Command = new[] { "CMD", "true" })]
[Service(LaunchType = LaunchType.Ec2, SchedulingStrategy = SchedulingStrategy.Daemon)]
[DeploymentCircuitBreaker]
public static class HostMetrics;
