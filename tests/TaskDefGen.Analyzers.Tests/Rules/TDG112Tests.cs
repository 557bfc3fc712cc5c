using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG112Tests
{
    [Fact]
    public Task The_argument_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [LogConfiguration({|TDG112:LogDriver.Syslog|})]
        class MyApp;
        """,
        ("TDG112", "Container \"app\" logs with syslog, and Fargate has the log drivers awslogs, splunk and awsfirelens only. Use awslogs with awslogs-group, awslogs-region and awslogs-stream-prefix."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [AwsLogs("/ecs/my-app", Region = "ap-northeast-2", StreamPrefix = "ecs")]
        class MyApp;
        """);

    [Fact]
    public Task The_fix_settles_it() => Verify.FixAsync(
        "TDG112",
        "Set LogDriver to awslogs",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [LogConfiguration({|TDG112:LogDriver.Syslog|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [LogConfiguration(LogDriver.Awslogs)]
        [LogOption("awslogs-group", "/ecs/my-app")]
        [LogOption("awslogs-region", "{Region}")]
        [LogOption("awslogs-stream-prefix", "ecs")]
        class MyApp;
        """);
}
