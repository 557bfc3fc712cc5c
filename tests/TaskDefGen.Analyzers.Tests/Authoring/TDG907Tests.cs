using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Authoring;

public class TDG907Tests
{
    [Fact]
    public Task The_second_writing_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [HealthCheck("true")]
        [HealthCheck({|TDG907:"false"|})]
        class App;
        """,
        ("TDG907", "ShellCommand is written twice for the same environments, and the last one counts. Take one away, or give one an Environment."));

    [Fact]
    public Task An_override_is_taken() => Verify.FindingsAsync(
        """
        [TaskDefinition("app-{Environment}", Environments = new[] { "stg", "prod" }, Cpu = 256, Memory = 512)]
        [TaskSize(1024, 2048, Environment = "prod")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        class App;
        """);
}
