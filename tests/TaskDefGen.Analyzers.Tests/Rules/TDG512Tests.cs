using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG512Tests
{
    [Fact]
    public Task The_container_is_underlined_and_no_sidecar() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [{|TDG512:Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")|}]
        [PortMapping(8080)]
        class MyApp
        {
            [Container("side", Image = "public.ecr.aws/nginx/nginx:1.27")]
            private class Side;
        }
        """,
        ("TDG512", "Container \"app\" has no health check, so ECS takes it for healthy as long as its process runs (a HEALTHCHECK in the image doesn't count). Write [HealthCheck(\"bash -c '</dev/tcp/localhost/8080'\")], which needs bash in the image and no curl, or a command of your own."));

    [Fact]
    public Task A_check_that_needs_no_curl_is_written() => Verify.FixAsync(
        "TDG512",
        "Add a health check of port 8080",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [{|TDG512:Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")|}]
        [PortMapping(8080)]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(8080)]
        [HealthCheck("bash -c '</dev/tcp/localhost/8080'")]
        class MyApp;
        """);
}
