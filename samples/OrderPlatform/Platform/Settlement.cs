using TaskDefGen;

namespace OrderPlatform;

/// <summary>A batch task, each night: no service keeps it.</summary>
[TaskDefinition(Service = "settlement", Environments = new[] { "dev", "stg", "prod" }, Cpu = 512, Memory = 1024)]
[Container(Image = "{Registry}/{Project}/settlement:{ImageTag}", User = "1654", ReadonlyRootFilesystem = true)]
[AwsLogs]
[HealthCheck(Command = new[] { "CMD", "true" })]
[Secret("ConnectionStrings__Orders", "arn:aws:secretsmanager:{Region}:{AccountId}:secret:{Project}/{Environment}/orders-AbCdEf")]
[RunTask(LaunchType = LaunchType.Fargate)]
[Schedule("cron(30 2 * * ? *)", "arn:aws:iam::{AccountId}:role/{Project}-scheduler", ScheduleExpressionTimezone = "Asia/Seoul", MaximumRetryAttempts = 2)]
[Repository(ImageTagMutability = ImageTagMutability.Immutable, ScanOnPush = true, KeepImages = 50)]
public static class Settlement;
