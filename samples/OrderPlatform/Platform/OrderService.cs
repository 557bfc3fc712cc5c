using OrderPlatform.Sidecars;
using TaskDefGen;

namespace OrderPlatform;

/// <summary>Takes orders behind the load balancer, and grows with their number.</summary>
[TaskDefinition(Service = "order-service", Environments = new[] { "dev", "stg", "prod" }, Cpu = 512, Memory = 1024)]
[TaskSize(1024, 2048, Environment = "prod")]
[Container(Image = "{Registry}/{Project}/order-service:{ImageTag}", User = "1654", ReadonlyRootFilesystem = true)]
[PortMapping(8080, AppProtocol = AppProtocol.Http)]
[AwsLogs]
[HealthCheck("bash -c '</dev/tcp/localhost/8080'", StartPeriod = 30)]
[EnvironmentVariable("DOTNET_ENVIRONMENT", "Development", Environment = "dev")]
[EnvironmentVariable("DOTNET_ENVIRONMENT", "Staging", Environment = "stg")]
[EnvironmentVariable("DOTNET_ENVIRONMENT", "Production", Environment = "prod")]
[Secret("ConnectionStrings__Orders", "arn:aws:secretsmanager:{Region}:{AccountId}:secret:{Project}/{Environment}/orders-AbCdEf")]
[DependsOn("telemetry", ContainerCondition.Start)]
[Sidecar(typeof(Telemetry))]
[Service(DesiredCount = 1, PlatformVersion = "LATEST", HealthCheckGracePeriodSeconds = 60, PropagateTags = PropagateTags.TaskDefinition)]
[Service(DesiredCount = 2, Environment = "stg")]
[Service(DesiredCount = 3, Environment = "prod")]
[CapacityProvider("FARGATE_SPOT", Weight = 1, Environment = "dev")]
[CapacityProvider("FARGATE", Weight = 1, Base = 1, Environment = "stg")]
[CapacityProvider("FARGATE", Weight = 1, Base = 3, Environment = "prod")]
[DeploymentCircuitBreaker]
[LoadBalancer("arn:aws:elasticloadbalancing:{Region}:{AccountId}:targetgroup/{Environment}-orders/0123456789abcdef", ContainerPort = 8080)]
[ScalableTarget(1, 2)]
[ScalableTarget(2, 4, Environment = "stg")]
[ScalableTarget(3, 12, Environment = "prod")]
[TargetTrackingScaling(ScalingMetric.ECSServiceAverageCPUUtilization, 70)]
[Repository(ImageTagMutability = ImageTagMutability.Immutable, ScanOnPush = true, KeepImages = 50)]
public static class OrderService;
