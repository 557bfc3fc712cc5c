using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG305Tests
{
    [Fact]
    public Task The_container_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [{|TDG305:Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")|}]
        class MyApp;
        """,
        ("TDG305", "Container \"app\" names no user, so its image decides, and most images run as root. Write User with one that the image is made for, such as \"1000\" or, in the images of .NET, \"app\"."));

    [Fact]
    public Task A_blank_one_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", User = {|TDG305:""|})]
        class MyApp;
        """,
        ("TDG305", "Container \"app\" names no user, so its image decides, and most images run as root. Write User with one that the image is made for, such as \"1000\" or, in the images of .NET, \"app\"."));

    [Fact]
    public async Task A_user_is_taken() => Assert.Empty(await Verify.DiagnosticsOfAsync("TDG305", "", """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", User = "1000")]
        class MyApp;
        """));
}
