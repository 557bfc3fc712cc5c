using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG521Tests
{
    [Fact]
    public Task The_argument_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [LogConfiguration(LogDriver.Awsfirelens)]
        class MyApp
        {
            [Container("log-router", Image = "public.ecr.aws/aws-observability/aws-for-fluent-bit:2.32.5", Essential = {|TDG521:false|})]
            [FirelensConfiguration(FirelensConfigurationType.Fluentbit)]
            [AwsLogs]
            private class LogRouter;
        }
        """,
        ("TDG521", "Container \"log-router\" is the log router and not essential: when it ends, the task runs on and its logs are lost. Write Essential = true."));

    [Fact]
    public Task Essential_is_written() => Verify.FixAsync(
        "TDG521",
        "Set Essential to true",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [LogConfiguration(LogDriver.Awsfirelens)]
        class MyApp
        {
            [Container("log-router", Image = "public.ecr.aws/aws-observability/aws-for-fluent-bit:2.32.5", Essential = {|TDG521:false|})]
            [FirelensConfiguration(FirelensConfigurationType.Fluentbit)]
            [AwsLogs]
            private class LogRouter;
        }
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [LogConfiguration(LogDriver.Awsfirelens)]
        class MyApp
        {
            [Container("log-router", Image = "public.ecr.aws/aws-observability/aws-for-fluent-bit:2.32.5", Essential = true)]
            [FirelensConfiguration(FirelensConfigurationType.Fluentbit)]
            [AwsLogs]
            private class LogRouter;
        }
        """);
}
