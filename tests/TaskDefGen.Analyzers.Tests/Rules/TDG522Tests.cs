using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG522Tests
{
    [Fact]
    public Task The_router_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [AwsLogs]
        class MyApp
        {
            [Container("log-router", Image = "public.ecr.aws/aws-observability/aws-for-fluent-bit:2.32.5")]
            [{|TDG522:FirelensConfiguration(FirelensConfigurationType.Fluentbit)|}]
            [AwsLogs]
            private class LogRouter;
        }
        """,
        ("TDG522", "Container \"log-router\" has a FireLens configuration, and no container logs with awsfirelens. Write [LogConfiguration(LogDriver.Awsfirelens)] for the containers whose logs it routes, or take the FireLens configuration away."));
}
