using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG129Tests
{
    [Fact]
    public Task The_empty_list_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", RequiresCompatibilities = {|TDG129:new Compatibility[0]|}, NetworkMode = NetworkMode.Awsvpc, Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(LaunchType = LaunchType.Fargate)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        class MyApp;
        """,
        ("TDG129", "The service runs on FARGATE, and the task definition requires no launch type: ECS registers it unchecked, and what FARGATE does not take shows when the service is created. Write RequiresCompatibilities with Compatibility.Fargate."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", NetworkMode = NetworkMode.Awsvpc, Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(LaunchType = LaunchType.Fargate)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        class MyApp;
        """);

    [Fact]
    public Task The_launch_type_is_written() => Verify.FixAsync(
        "TDG129",
        "Set RequiresCompatibilities to FARGATE",
        """
        [TaskDefinition("my-app", RequiresCompatibilities = {|TDG129:new Compatibility[0]|}, NetworkMode = NetworkMode.Awsvpc, Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(LaunchType = LaunchType.Fargate)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Fargate }, NetworkMode = NetworkMode.Awsvpc, Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(LaunchType = LaunchType.Fargate)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        class MyApp;
        """);
}
