using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Authoring;

public class TDG905Tests
{
    [Fact]
    public Task A_misspelt_environment_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("app-{Environment}", Environments = new[] { "stg", "prod" }, Cpu = 256, Memory = 512)]
        [TaskSize(1024, 2048, Environment = {|TDG905:"prd"|})]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        class App;
        """,
        ("TDG905", "\"prd\" is no environment of this task definition, so the attribute has no effect. Did you mean \"prod\"? It has \"stg\" and \"prod\"."));

    [Fact]
    public Task What_the_assembly_says_may_be_for_another_class() => Verify.FindingsAsync(
        """
        using TaskDefGen;

        [assembly: Tag("Tier", "1", Environment = "dev")]

        [TaskDefinition("app-{Environment}", Environments = new[] { "stg", "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        class App;
        """);
}
