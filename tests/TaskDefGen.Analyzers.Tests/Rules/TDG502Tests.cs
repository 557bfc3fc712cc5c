using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG502Tests
{
    [Fact]
    public Task The_configuration_without_a_group_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [{|TDG502:LogConfiguration(LogDriver.Awslogs)|}]
        [LogOption("awslogs-region", "eu-west-1"), LogOption("awslogs-stream-prefix", "ecs")]
        class MyApp;
        """,
        ("TDG502", "The awslogs driver needs awslogs-group and awslogs-region, and here awslogs-group has no value. Write awslogs-group = \"/ecs/my-app\"."));

    [Fact]
    public Task A_blank_value_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [AwsLogs({|TDG502:" "|})]
        class MyApp;
        """,
        ("TDG502", "The awslogs driver needs awslogs-group and awslogs-region, and here awslogs-group has no value. Write awslogs-group = \"/ecs/my-app\"."));

    [Fact]
    public Task A_shorthand_without_a_region_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [{|TDG502:AwsLogs|}]
        class MyApp;
        """,
        ("TDG502", "The awslogs driver needs awslogs-group and awslogs-region, and here awslogs-region has no value. Write awslogs-region = \"{Region}\"."));

    [Fact]
    public Task The_region_becomes_an_argument() => Verify.FixAsync(
        "TDG502",
        "Set awslogs-region to {Region}",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [{|TDG502:AwsLogs|}]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [AwsLogs(Region = "{Region}")]
        class MyApp;
        """);

    [Fact]
    public Task A_blank_value_is_replaced() => Verify.FixAsync(
        "TDG502",
        "Set awslogs-group to /ecs/my-app",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [AwsLogs({|TDG502:" "|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [AwsLogs("/ecs/my-app")]
        class MyApp;
        """);

    [Fact]
    public Task The_group_becomes_an_option() => Verify.FixAsync(
        "TDG502",
        "Set awslogs-group to /ecs/my-app",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [{|TDG502:LogConfiguration(LogDriver.Awslogs)|}]
        [LogOption("awslogs-region", "eu-west-1")]
        [LogOption("awslogs-stream-prefix", "ecs")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [LogConfiguration(LogDriver.Awslogs)]
        [LogOption("awslogs-region", "eu-west-1")]
        [LogOption("awslogs-stream-prefix", "ecs")]
        [LogOption("awslogs-group", "/ecs/my-app")]
        class MyApp;
        """);
}
