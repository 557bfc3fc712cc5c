using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG004Tests
{
    [Fact]
    public Task The_first_container_that_is_not_essential_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Essential = {|TDG004:false|})]
        class MyApp
        {
            [Container(Image = "public.ecr.aws/nginx/nginx:1.27", Essential = false)]
            class Sidekick;
        }
        """,
        ("TDG004", "All 2 containers say Essential = false, and a task needs one whose end is the end of the task. Write Essential = true for \"app\", or leave it out: that means true."));

    [Fact]
    public Task It_becomes_essential() => Verify.FixAsync(
        "TDG004",
        "Set Essential to true",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Essential = {|TDG004:false|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Essential = true)]
        class MyApp;
        """);
}
