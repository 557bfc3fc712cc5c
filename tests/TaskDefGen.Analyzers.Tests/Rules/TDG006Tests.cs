using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG006Tests
{
    [Fact]
    public Task The_second_of_two_names_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp
        {
            [Container({|TDG006:"app"|}, Image = "public.ecr.aws/nginx/nginx:1.27")]
            class Sidekick;
        }
        """,
        ("TDG006", "Another container of the task is called \"app\" already, and references go by name. Give this one a name of its own, such as \"app-2\"."));

    [Fact]
    public Task It_gets_a_number() => Verify.FixAsync(
        "TDG006",
        "Change the name to \"app-2\"",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp
        {
            [Container({|TDG006:"app"|}, Image = "public.ecr.aws/nginx/nginx:1.27")]
            class Sidekick;
        }
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp
        {
            [Container("app-2", Image = "public.ecr.aws/nginx/nginx:1.27")]
            class Sidekick;
        }
        """);

    [Fact]
    public Task A_name_by_convention_is_written_out() => Verify.FixAsync(
        "TDG006",
        "Change the name to \"http-proxy-2\"",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp
        {
            [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
            class HttpProxy;

            [{|TDG006:Container(Image = "public.ecr.aws/nginx/nginx:1.27")|}]
            class HTTPProxy;
        }
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp
        {
            [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
            class HttpProxy;

            [Container(Image = "public.ecr.aws/nginx/nginx:1.27", Name = "http-proxy-2")]
            class HTTPProxy;
        }
        """);
}
