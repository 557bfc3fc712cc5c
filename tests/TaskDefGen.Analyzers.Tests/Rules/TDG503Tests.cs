using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG503Tests
{
    [Fact]
    public Task The_configuration_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [{|TDG503:LogConfiguration(LogDriver.Awslogs)|}]
        [LogOption("awslogs-group", "/ecs/my-app")]
        [LogOption("awslogs-region", "eu-west-1")]
        class MyApp;
        """,
        ("TDG503", "On Fargate the awslogs driver needs awslogs-stream-prefix too: streams are named prefix/container/task after it. Write awslogs-stream-prefix = \"ecs\"."));

    [Fact]
    public Task The_shorthand_has_a_prefix() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [AwsLogs]
        class MyApp;
        """);

    [Fact]
    public Task The_prefix_becomes_an_option() => Verify.FixAsync(
        "TDG503",
        "Set awslogs-stream-prefix to ecs",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [{|TDG503:LogConfiguration(LogDriver.Awslogs)|}]
        [LogOption("awslogs-group", "/ecs/my-app")]
        [LogOption("awslogs-region", "eu-west-1")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [LogConfiguration(LogDriver.Awslogs)]
        [LogOption("awslogs-group", "/ecs/my-app")]
        [LogOption("awslogs-region", "eu-west-1")]
        [LogOption("awslogs-stream-prefix", "ecs")]
        class MyApp;
        """);
}
