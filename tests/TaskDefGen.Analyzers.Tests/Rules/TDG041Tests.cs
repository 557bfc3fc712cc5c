using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG041Tests
{
    [Fact]
    public Task The_health_check_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [{|TDG041:HealthCheck(Interval = 10)|}]
        class MyApp;
        """,
        ("TDG041", "The health check of container \"app\" has no command, which ECS asks for. Write the line to run, such as \"bash -c '</dev/tcp/localhost/8080'\", or take the health check away."));

    [Fact]
    public Task An_empty_command_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [HealthCheck(Command = {|TDG041:new string[0]|})]
        class MyApp;
        """,
        ("TDG041", "The health check of container \"app\" has no command, which ECS asks for. Write the line to run, such as \"bash -c '</dev/tcp/localhost/8080'\", or take the health check away."));

    [Fact]
    public Task A_command_is_taken() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [HealthCheck("true")]
        class MyApp;
        """);

    [Fact]
    public Task It_is_removed() => Verify.FixAsync(
        "TDG041",
        "Remove the health check",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [{|TDG041:HealthCheck(Interval = 10)|}]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);
}
