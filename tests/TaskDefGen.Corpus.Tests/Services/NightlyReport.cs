namespace TaskDefGen.Corpus.Tests.Services;

/// <summary>A task that no service keeps: started by hand and by a schedule.</summary>
[TaskDefinition("shop-nightly-report", Region = "eu-central-1", AccountId = "123456789012", Cpu = 256, Memory = 512,
    ExecutionRoleArn = "arn:aws:iam::123456789012:role/shop-execution", TaskRoleArn = "arn:aws:iam::123456789012:role/shop-report")]
[Container("report", Image = "123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop/report:v1.0.0", Memory = 512, User = "1654")] // without Memory, the endpoint fails
[HealthCheck("test -f /tmp/working || exit 1")]
[AwsLogs("/ecs/shop/report", CreateGroup = true)]
[RunTask(Cluster = "shop-prod-cluster", Count = 1, StartedBy = "operations", LaunchType = LaunchType.Fargate, PlatformVersion = "LATEST", AssignPublicIp = false)]
[ContainerOverride("report", Command = new[] { "report", "--all" }, Memory = 256)]
[Schedule("cron(0 3 * * ? *)", "arn:aws:iam::123456789012:role/scheduler", ScheduleExpressionTimezone = "Europe/Berlin", MaximumRetryAttempts = 2, TaskCount = 1)]
[Schedule("rate(7 days)", "arn:aws:iam::123456789012:role/scheduler", Name = "weekly", MaximumWindowInMinutes = 30, State = ScheduleState.Disabled,
    DeadLetterArn = "arn:aws:sqs:eu-central-1:123456789012:failed")]
[Subnet("subnet-0123456789abcdef0")]
[Subnet("subnet-0123456789abcdef1")]
[SecurityGroup("sg-0123456789abcdef0")]
[ExecutionRole]
public static class NightlyReport;
