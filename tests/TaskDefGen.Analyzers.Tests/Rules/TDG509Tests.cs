using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG509Tests
{
    [Fact]
    public Task The_driver_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [LogConfiguration({|TDG509:LogDriver.Awsfirelens|})]
        class MyApp
        {
            [Container("log-router", Image = "public.ecr.aws/aws-observability/aws-for-fluent-bit:2.32.5")]
            [AwsLogs]
            private class LogRouter;
        }
        """,
        ("TDG509", "Container \"app\" writes its logs to awsfirelens, and no container of the task is a log router. Give \"log-router\" a FireLens configuration of type fluentbit."));

    [Fact]
    public Task The_second_router_is_underlined() => Verify.FindingsAsync(
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

            [Container("other", Image = "public.ecr.aws/aws-observability/aws-for-fluent-bit:2.32.5")]
            [{|TDG509:FirelensConfiguration(FirelensConfigurationType.Fluentbit)|}]
            [AwsLogs]
            private class Other;
        }
        """,
        ("TDG509", "Container \"other\" is a second log router, and a task has one: \"log-router\" is it already. Take the FireLens configuration away from one of them."));

    [Fact]
    public Task The_container_becomes_the_router() => Verify.FixAsync(
        "TDG509",
        "Make log-router the log router",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [LogConfiguration({|TDG509:LogDriver.Awsfirelens|})]
        class MyApp
        {
            [Container("log-router", Image = "public.ecr.aws/aws-observability/aws-for-fluent-bit:2.32.5")]
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
            [Container("log-router", Image = "public.ecr.aws/aws-observability/aws-for-fluent-bit:2.32.5")]
            [AwsLogs]
            [FirelensConfiguration(FirelensConfigurationType.Fluentbit)]
            private class LogRouter;
        }
        """);

    [Fact]
    public Task The_second_router_is_none() => Verify.FixAsync(
        "TDG509",
        "Remove the FireLens configuration of other",
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

            [Container("other", Image = "public.ecr.aws/aws-observability/aws-for-fluent-bit:2.32.5")]
            [{|TDG509:FirelensConfiguration(FirelensConfigurationType.Fluentbit)|}]
            [AwsLogs]
            private class Other;
        }
        """,
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

            [Container("other", Image = "public.ecr.aws/aws-observability/aws-for-fluent-bit:2.32.5")]
            [AwsLogs]
            private class Other;
        }
        """);
}
