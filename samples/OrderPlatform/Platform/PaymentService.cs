using OrderPlatform.Sidecars;
using TaskDefGen;

namespace OrderPlatform;

/// <summary>Takes payments. Only the other services reach it, through Service Connect.</summary>
[TaskDefinition(Service = "payment-service", Environments = new[] { "dev", "stg", "prod" }, Cpu = 512, Memory = 1024)]
[TaskSize(1024, 2048, Environment = "prod")]
[Container(Image = "{Registry}/{Project}/payment-service:{ImageTag}", User = "1654", ReadonlyRootFilesystem = true)]
[PortMapping(8080, AppProtocol = AppProtocol.Http)]
[AwsLogs]
[HealthCheck("bash -c '</dev/tcp/localhost/8080'")]
[Secret("Provider__ApiKey", "arn:aws:secretsmanager:{Region}:{AccountId}:secret:{Project}/{Environment}/payment-provider-AbCdEf:key::")]
[Sidecar(typeof(Telemetry))]
[TaskRole("{Project}-payment-{Environment}")]
[RoleStatement(RoleKind.Task, new[] { "dynamodb:GetItem", "dynamodb:PutItem" }, new[] { "arn:aws:dynamodb:{Region}:{AccountId}:table/{Project}-{Environment}-payments" }, Sid = "Payments")]
[Service(DesiredCount = 1, LaunchType = LaunchType.Fargate)]
[Service(DesiredCount = 2, Environment = "stg")]
[Service(DesiredCount = 3, Environment = "prod")]
[DeploymentCircuitBreaker]
[ServiceConnect("{Project}-{Environment}")]
[ServiceConnectService("payment-service-tcp", ClientPort = 80, ClientDnsName = "payment")]
[ScalableTarget(1, 2)]
[ScalableTarget(2, 4, Environment = "stg")]
[ScalableTarget(3, 9, Environment = "prod")]
[TargetTrackingScaling(ScalingMetric.ECSServiceAverageCPUUtilization, 60)]
[TargetTrackingScaling(ScalingMetric.ECSServiceAverageMemoryUtilization, 75)]
[Repository(ImageTagMutability = ImageTagMutability.Immutable, ScanOnPush = true, KeepImages = 50)]
public static class PaymentService;
