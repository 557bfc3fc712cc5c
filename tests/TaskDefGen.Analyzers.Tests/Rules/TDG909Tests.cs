using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG909Tests
{
    [Fact]
    public Task A_device_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition({|TDG909:"Con"|}, Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        ("TDG909", "\"Con\" is a device name on Windows, so Con.json can't be written there. Rename the family, to \"Con-app\" for example."));

    [Fact]
    public Task A_token_without_a_value_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition({|TDG909:"my-{Region}"|}, Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        ("TDG909", "The family holds {Region}, which has no value in this build, and it names a file that this build writes. Set Region on [TaskDefinition], or write the family out."));

    [Fact]
    public Task A_device_is_renamed() => Verify.FixAsync(
        "TDG909",
        "Change the family to \"con-app\"",
        """
        [TaskDefinition({|TDG909:"con"|}, Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        """
        [TaskDefinition("con-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);
}
