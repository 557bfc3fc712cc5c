using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG016Tests
{
    [Fact]
    public Task The_range_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(ContainerPortRange = {|TDG016:"8090-8080"|})]
        class MyApp;
        """,
        ("TDG016", "\"8090-8080\" ends before it begins. Write \"8080-8090\"."));

    [Fact]
    public Task The_host_port_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(ContainerPortRange = "8080-8090", HostPort = {|TDG016:8080|})]
        class MyApp;
        """,
        ("TDG016", "A range takes no HostPort: the host chooses its ports in bridge mode, and in awsvpc mode they are those of the range. Leave HostPort out."));

    [Fact]
    public Task The_range_that_overlaps_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(8085)]
        [PortMapping(ContainerPortRange = {|TDG016:"8080-8090"|})]
        class MyApp;
        """,
        ("TDG016", "\"8080-8090\" holds port 8085, which container \"app\" maps already over tcp. Write ranges and ports that don't overlap."));

    [Fact]
    public Task Ranges_are_taken() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(8079)]
        [PortMapping(ContainerPortRange = "8080-8090")]
        class MyApp;
        """);

    [Fact]
    public Task The_bounds_are_exchanged() => Verify.FixAsync(
        "TDG016",
        "Set ContainerPortRange to 8080-8090",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(ContainerPortRange = {|TDG016:"8090-8080"|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(ContainerPortRange = "8080-8090")]
        class MyApp;
        """);

    [Fact]
    public Task The_host_port_is_removed() => Verify.FixAsync(
        "TDG016",
        "Remove HostPort",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(ContainerPortRange = "8080-8090", HostPort = {|TDG016:8080|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(ContainerPortRange = "8080-8090")]
        class MyApp;
        """);

    [Fact]
    public Task The_range_is_removed() => Verify.FixAsync(
        "TDG016",
        "Remove the range 8080-8090",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(8085)]
        [PortMapping(ContainerPortRange = {|TDG016:"8080-8090"|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(8085)]
        class MyApp;
        """);

    [Fact]
    public Task The_port_stays() => Verify.FixAsync(
        "TDG016",
        "Remove ContainerPortRange",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(8080, ContainerPortRange = {|TDG016:"8080-8090"|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(8080)]
        class MyApp;
        """);
}
