using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG412Tests
{
    [Fact]
    public Task The_value_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Awsvpc, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(LaunchType = LaunchType.Ec2, AssignPublicIp = {|TDG412:true|})]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        class MyApp;
        """,
        ("TDG412", "Launch type EC2 takes no public IP; ECS refuses the service with \"Assign public IP is not supported for this launch type\". Set AssignPublicIp to false, or run the service on Fargate."));

    [Fact]
    public Task It_is_set_to_false() => Verify.FixAsync(
        "TDG412",
        "Set AssignPublicIp to false",
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Awsvpc, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(LaunchType = LaunchType.Ec2, AssignPublicIp = {|TDG412:true|})]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Awsvpc, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(LaunchType = LaunchType.Ec2, AssignPublicIp = false)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        class MyApp;
        """);
}
