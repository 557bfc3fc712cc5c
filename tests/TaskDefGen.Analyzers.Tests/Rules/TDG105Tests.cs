using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG105Tests
{
    [Fact]
    public Task The_launch_type_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", NetworkMode = NetworkMode.Awsvpc, Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(LaunchType = {|TDG105:LaunchType.Ec2|})]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        class MyApp;
        """,
        ("TDG105", "The service runs on EC2, and the task definition requires FARGATE, which it does where nothing is written; ECS refuses the service with \"Task definition does not support launch_type EC2\". Write RequiresCompatibilities with Compatibility.Ec2."));

    [Fact]
    public Task A_list_without_it_is_reported() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", RequiresCompatibilities = [Compatibility.Ec2], NetworkMode = NetworkMode.Awsvpc, Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(LaunchType = {|TDG105:LaunchType.Fargate|})]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        class MyApp;
        """,
        ("TDG105", "The service runs on FARGATE, and the task definition requires EC2; ECS refuses the service with \"Task definition does not support launch_type FARGATE\". Add to RequiresCompatibilities Compatibility.Fargate."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Fargate, Compatibility.Ec2 }, NetworkMode = NetworkMode.Awsvpc, Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(LaunchType = LaunchType.Ec2)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        class MyApp;
        """);

    [Fact]
    public Task A_list_is_written() => Verify.FixAsync(
        "TDG105",
        "Set RequiresCompatibilities to EC2",
        """
        [TaskDefinition("my-app", NetworkMode = NetworkMode.Awsvpc, Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(LaunchType = {|TDG105:LaunchType.Ec2|})]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", NetworkMode = NetworkMode.Awsvpc, Cpu = 256, Memory = 512, RequiresCompatibilities = new[] { Compatibility.Ec2 })]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(LaunchType = LaunchType.Ec2)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        class MyApp;
        """);

    [Fact]
    public Task It_is_added_to_the_list() => Verify.FixAsync(
        "TDG105",
        "Add to RequiresCompatibilities FARGATE",
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Awsvpc, Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(LaunchType = {|TDG105:LaunchType.Fargate|})]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2, Compatibility.Fargate }, NetworkMode = NetworkMode.Awsvpc, Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(LaunchType = LaunchType.Fargate)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        class MyApp;
        """);
}
