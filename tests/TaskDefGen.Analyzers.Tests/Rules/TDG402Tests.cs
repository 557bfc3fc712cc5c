using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG402Tests
{
    [Fact]
    public Task The_first_subnet_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Bridge, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2)]
        [Subnet({|TDG402:"subnet-1"|}), Subnet("subnet-2")]
        class MyApp;
        """,
        ("TDG402", "The service names subnets, and tasks in network mode \"bridge\" have no network interface of their own: ECS refuses it with \"Network Configuration is not valid for the given networkMode of this task definition\". Remove [Subnet] and [SecurityGroup], or set NetworkMode to awsvpc."));

    [Fact]
    public Task Subnets_of_the_assembly_are_for_others() => Verify.FindingsAsync(
        """
        [assembly: Subnet("subnet-1"), Subnet("subnet-2")]

        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Bridge, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2)]
        class MyApp;
        """);

    [Fact]
    public Task The_mode_is_changed() => Verify.FixAsync(
        "TDG402",
        "Set NetworkMode to awsvpc",
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Bridge, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2)]
        [Subnet({|TDG402:"subnet-1"|}), Subnet("subnet-2")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Awsvpc, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        class MyApp;
        """);

    [Fact]
    public Task Subnets_and_groups_are_removed() => Verify.FixAsync(
        "TDG402",
        "Remove subnets and security groups",
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Host, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2)]
        [Subnet({|TDG402:"subnet-1"|})]
        [Subnet("subnet-2")]
        [SecurityGroup("sg-1")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Host, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2)]
        class MyApp;
        """);
}
