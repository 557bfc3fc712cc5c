using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG304Tests
{
    [Fact]
    public Task The_user_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", User = {|TDG304:"0:0"|})]
        class MyApp;
        """,
        ("TDG304", "Container \"app\" runs as \"0:0\", which is root: whoever breaks into the process may do anything in the container. Write User = \"1000\", or another user that the image is made for."));

    [Fact]
    public Task Another_user_is_taken() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", User = "app")]
        class MyApp;
        """);

    [Fact]
    public Task Another_user_is_written() => Verify.FixAsync(
        "TDG304",
        "Set User to 1000",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", User = {|TDG304:"root"|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", User = "1000")]
        class MyApp;
        """);
}
