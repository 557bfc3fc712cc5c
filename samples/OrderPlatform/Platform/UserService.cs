using OrderPlatform.Sidecars;
using TaskDefGen;

namespace OrderPlatform;

/// <summary>Knows the users. It is busy by day, so a schedule keeps more tasks ready then.</summary>
[TaskDefinition(Service = "user-service", Environments = new[] { "dev", "stg", "prod" }, Cpu = 512, Memory = 1024)]
[Container(Image = "{Registry}/{Project}/user-service:{ImageTag}", User = "1654", ReadonlyRootFilesystem = true)]
[PortMapping(8080, AppProtocol = AppProtocol.Grpc)]
[AwsLogs]
[HealthCheck("bash -c '</dev/tcp/localhost/8080'")]
[Sidecar(typeof(Telemetry))]
[Service(DesiredCount = 1, LaunchType = LaunchType.Fargate)]
[Service(DesiredCount = 2, Environment = "stg")]
[Service(DesiredCount = 3, Environment = "prod")]
[DeploymentCircuitBreaker]
[ServiceConnect("{Project}-{Environment}")]
[ServiceConnectService("user-service-tcp", ClientPort = 80, ClientDnsName = "user")]
[ScalableTarget(1, 2)]
[ScalableTarget(2, 4, Environment = "stg")]
[ScalableTarget(3, 9, Environment = "prod")]
[TargetTrackingScaling(ScalingMetric.ECSServiceAverageCPUUtilization, 70)]
[ScheduledScaling("day", "cron(0 8 ? * MON-FRI *)", MinCapacity = 5, MaxCapacity = 9, Timezone = "Asia/Seoul", Environment = "prod")]
[ScheduledScaling("night", "cron(0 20 ? * MON-FRI *)", MinCapacity = 3, MaxCapacity = 9, Timezone = "Asia/Seoul", Environment = "prod")]
[Repository(ImageTagMutability = ImageTagMutability.Immutable, ScanOnPush = true, KeepImages = 50)]
public static class UserService;
