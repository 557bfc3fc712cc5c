using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG426Tests
{
    [Fact]
    public Task The_argument_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(8080, HostPort = {|TDG426:0|})]
        class MyApp;
        """,
        ("TDG426", "Container \"app\" asks for any free port of the host, and in network mode awsvpc it has none but its own, 8080. Leave HostPort out."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(8080, HostPort = 8080)]
        class MyApp;
        """);

    [Fact]
    public Task The_fix_settles_it() => Verify.FixAsync(
        "TDG426",
        "Remove HostPort",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(8080, HostPort = {|TDG426:0|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(8080)]
        class MyApp;
        """);
}
