using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG615Tests
{
    [Fact]
    public Task The_names_are_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [EnvironmentVariable({|TDG615:"Logging:Level"|}, "x")]
        [EnvironmentVariable("Logging__Other", "x")]
        class MyApp;
        """,
        ("TDG615", "\"Logging:Level\" is a name that shells can't set or read: it has \":\", and portable names have letters, digits and underscores. .NET reads \"Logging__Level\" as \"Logging:Level\". Write \"Logging__Level\"."));

    [Fact]
    public Task The_colon_is_replaced() => Verify.FixAsync(
        "TDG615",
        "Change the name to \"Logging__Level\"",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [EnvironmentVariable({|TDG615:"Logging:Level"|}, "x")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [EnvironmentVariable("Logging__Level", "x")]
        class MyApp;
        """);
}
