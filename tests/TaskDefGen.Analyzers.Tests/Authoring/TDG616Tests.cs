using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Authoring;

public class TDG616Tests
{
    [Fact]
    public Task A_blank_environment_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("app-{Environment}", Environments = new[] { "stg", {|TDG616:" "|} }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        class App;
        """,
        ("TDG616", "An environment needs a name. Write one such as \"dev\", \"stg\" or \"prod\", or take this one away."));

    [Fact]
    public Task A_blank_project_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("app", Project = {|TDG616:""|}, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        class App;
        """,
        ("TDG616", "Project is blank. Write a name such as \"myproject\", or leave Project out."));

    [Fact]
    public Task Environments_with_names_are_taken() => Verify.FindingsAsync(
        """
        [TaskDefinition("app-{Environment}", Environments = new[] { "stg", "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        class App;
        """);
}
