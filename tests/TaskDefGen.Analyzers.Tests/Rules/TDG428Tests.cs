using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG428Tests
{
    [Fact]
    public Task The_second_host_port_is_underlined_and_freed() => Verify.FixAsync(
        "TDG428",
        "Set HostPort to 0",
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Bridge)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 512)]
        [PortMapping(80, HostPort = 8080)]
        class MyApp
        {
            [Container("admin", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 128)]
            [PortMapping(80, HostPort = {|TDG428:8080|})] // for us
            class Admin;
        }
        """,
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Bridge)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 512)]
        [PortMapping(80, HostPort = 8080)]
        class MyApp
        {
            [Container("admin", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 128)]
            [PortMapping(80, HostPort = 0)] // for us
            class Admin;
        }
        """);
}
