using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG406Tests
{
    [Fact]
    public Task The_argument_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(8080, HostPort = {|TDG406:80|})]
        class MyApp;
        """,
        ("TDG406", "Container \"app\" maps its port 8080 to port 80 of the host; in network mode awsvpc both are the same. Leave HostPort out, and reach the container at its own port."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(8080)]
        class MyApp;
        """);

    [Fact]
    public Task The_fix_settles_it() => Verify.FixAsync(
        "TDG406",
        "Remove HostPort",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(8080, HostPort = {|TDG406:80|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(8080)]
        class MyApp;
        """);
}
