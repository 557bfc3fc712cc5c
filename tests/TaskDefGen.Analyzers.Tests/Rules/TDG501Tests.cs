using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG501Tests
{
    [Fact]
    public Task The_container_without_logs_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [AwsLogs]
        class MyApp
        {
            [{|TDG501:Container("side", Image = "public.ecr.aws/nginx/nginx:1.27", Essential = false)|}]
            private class Side;
        }
        """,
        ("TDG501", "Container \"side\" has no log configuration, so nobody can read what it writes: Fargate keeps none of it. Write [AwsLogs], which sends it to the log group \"/ecs/my-app\"."));

    [Fact]
    public Task The_shorthand_is_written() => Verify.FixAsync(
        "TDG501",
        "Send the output to CloudWatch Logs",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [{|TDG501:Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")|}]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [AwsLogs]
        class MyApp;
        """);

    [Fact]
    public Task The_region_is_a_token_where_it_is_not_known() => Verify.FixAsync(
        "TDG501",
        "Send the output to CloudWatch Logs",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [{|TDG501:Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")|}]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [AwsLogs(Region = "{Region}")]
        class MyApp;
        """);
}
