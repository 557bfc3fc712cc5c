using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG427Tests
{
    [Fact]
    public Task The_argument_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Bridge)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 512)]
        [PortMapping(8080, HostPort = {|TDG427:2376|})]
        class MyApp;
        """,
        ("TDG427", "Container \"app\" takes port 2376 of the host, which Docker has on every container instance: none can place the task. Write HostPort = 0 for a free port; a load balancer learns it by itself."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Bridge)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 512)]
        [PortMapping(8080, HostPort = 2377)]
        class MyApp;
        """);

    [Fact]
    public Task The_fix_settles_it() => Verify.FixAsync(
        "TDG427",
        "Set HostPort to 0",
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Bridge)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 512)]
        [PortMapping(8080, HostPort = {|TDG427:22|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Bridge)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 512)]
        [PortMapping(8080, HostPort = 0)]
        class MyApp;
        """);
}
