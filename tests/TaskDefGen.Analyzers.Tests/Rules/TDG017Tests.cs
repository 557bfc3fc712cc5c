using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG017Tests
{
    [Fact]
    public Task A_name_that_ECS_does_not_take_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(8080, Name = {|TDG017:"Web"|})]
        class MyApp;
        """,
        ("TDG017", "\"Web\" can't name a port: it has \"W\". A port's name has 1 to 64 lower-case letters (a to z), digits, hyphens and underscores, and no hyphen first. Write \"web\"."));

    [Fact]
    public Task A_name_is_unique_in_the_whole_task() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(8080, Name = "web")]
        class MyApp
        {
            [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
            [PortMapping(9090, Name = {|TDG017:"web"|})]
            class Sidekick;
        }
        """,
        ("TDG017", "A port of container \"app\" is called \"web\" already, and port names are unique in the whole task. Write another, such as \"web-2\"."));

    [Fact]
    public Task The_nearest_name_is_written() => Verify.FixAsync(
        "TDG017",
        "Change the name to \"web-tcp\"",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(8080, Name = {|TDG017:"Web TCP"|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(8080, Name = "web-tcp")]
        class MyApp;
        """);

    [Fact]
    public Task A_second_name_gets_a_number() => Verify.FixAsync(
        "TDG017",
        "Change the name to \"web-2\"",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(8080, Name = "web")]
        [PortMapping(9090, Name = {|TDG017:"web"|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(8080, Name = "web")]
        [PortMapping(9090, Name = "web-2")]
        class MyApp;
        """);
}
