using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG023Tests
{
    [Fact]
    public Task The_second_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [EnvironmentVariable("LOG_LEVEL", "Debug")]
        [EnvironmentVariable({|TDG023:"LOG_LEVEL"|}, "Warning")]
        class MyApp;
        """,
        ("TDG023", "\"LOG_LEVEL\" is set already in container \"app\", to another value: ECS takes both, and doesn't say which one counts. Take one away."));

    [Fact]
    public Task An_environment_has_its_own() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg", "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [EnvironmentVariable("LOG_LEVEL", "Debug")]
        [EnvironmentVariable("LOG_LEVEL", "Warning", Environment = "prod")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """);

    [Fact]
    public Task The_first_is_removed() => Verify.FixAsync(
        "TDG023",
        "Remove the first LOG_LEVEL",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [EnvironmentVariable("LOG_LEVEL", "Debug")]
        [EnvironmentVariable({|TDG023:"LOG_LEVEL"|}, "Warning")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [EnvironmentVariable("LOG_LEVEL", "Warning")]
        class MyApp;
        """);
}
