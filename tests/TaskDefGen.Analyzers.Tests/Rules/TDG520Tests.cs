using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG520Tests
{
    [Fact]
    public Task The_driver_of_the_router_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [LogConfiguration(LogDriver.Awsfirelens)]
        class MyApp
        {
            [Container("log-router", Image = "public.ecr.aws/aws-observability/aws-for-fluent-bit:2.32.5")]
            [FirelensConfiguration(FirelensConfigurationType.Fluentbit)]
            [LogConfiguration({|TDG520:LogDriver.Awsfirelens|})]
            private class LogRouter;
        }
        """,
        ("TDG520", "Container \"log-router\" is the log router, and awsfirelens sends its own output back to it: when it fails, nobody sees why. Log it with awslogs."));

    [Fact]
    public Task Another_driver_is_right() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [LogConfiguration(LogDriver.Awsfirelens)]
        class MyApp
        {
            [Container("log-router", Image = "public.ecr.aws/aws-observability/aws-for-fluent-bit:2.32.5")]
            [FirelensConfiguration(FirelensConfigurationType.Fluentbit)]
            [AwsLogs]
            private class LogRouter;
        }
        """);
}
