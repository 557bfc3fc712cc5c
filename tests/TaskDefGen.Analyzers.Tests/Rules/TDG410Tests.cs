using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG410Tests
{
    [Fact]
    public Task The_argument_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Bridge)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 512)]
        [PortMapping(8080, HostPort = {|TDG410:40000|})]
        class MyApp;
        """,
        ("TDG410", "Container \"app\" takes port 40000 of the host, which lies among those that the host gives away for a while (from 32768 on) and may be taken when the task starts. Write HostPort = 0 for a free port; a load balancer learns it by itself."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Bridge)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 512)]
        [PortMapping(8080, HostPort = 0)]
        class MyApp;
        """);

    [Fact]
    public Task The_fix_settles_it() => Verify.FixAsync(
        "TDG410",
        "Set HostPort to 0",
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Bridge)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 512)]
        [PortMapping(8080, HostPort = {|TDG410:40000|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Bridge)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 512)]
        [PortMapping(8080, HostPort = 0)]
        class MyApp;
        """);
}
