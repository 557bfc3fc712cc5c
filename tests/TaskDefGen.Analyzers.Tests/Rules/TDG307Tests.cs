using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG307Tests
{
    [Fact]
    public Task The_container_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [{|TDG307:Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")|}]
        class MyApp;
        """,
        ("TDG307", "Container \"app\" may write to its root file system, so whoever breaks into it can change the program that runs. Write ReadonlyRootFilesystem = true, and mount a volume where the program writes, such as /tmp."));

    [Fact]
    public Task False_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", ReadonlyRootFilesystem = {|TDG307:false|})]
        class MyApp;
        """,
        ("TDG307", "Container \"app\" may write to its root file system, so whoever breaks into it can change the program that runs. Write ReadonlyRootFilesystem = true, and mount a volume where the program writes, such as /tmp."));

    [Fact]
    public async Task What_may_not_be_written_to_is_taken() => Assert.Empty(await Verify.DiagnosticsOfAsync("TDG307", "", """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", ReadonlyRootFilesystem = true)]
        class MyApp;
        """));

    [Fact]
    public Task It_is_set_to_true() => Verify.FixAsync(
        "TDG307",
        "Set ReadonlyRootFilesystem to true",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", ReadonlyRootFilesystem = {|TDG307:false|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", ReadonlyRootFilesystem = true)]
        class MyApp;
        """);

    [Fact]
    public Task It_is_added() => Verify.FixAsync(
        "TDG307",
        "Set ReadonlyRootFilesystem to true",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [{|TDG307:Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")|}]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", ReadonlyRootFilesystem = true)]
        class MyApp;
        """);
}
