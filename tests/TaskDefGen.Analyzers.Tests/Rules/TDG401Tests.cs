using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG401Tests
{
    [Fact]
    public Task The_service_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [{|TDG401:Service(DesiredCount = 2)|}]
        class MyApp;
        """,
        ("TDG401", "Network mode \"awsvpc\" gives each task a network interface of its own, and the service names no subnet for it: ECS refuses it with \"Network Configuration must be provided when networkMode 'awsvpc' is specified\". Name the subnets with [Subnet], and their security group with [SecurityGroup]."));

    [Fact]
    public Task Subnets_of_the_assembly_will_do() => Verify.FindingsAsync(
        """
        [assembly: Subnet("subnet-1"), Subnet("subnet-2")]

        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2)]
        class MyApp;
        """);

    [Fact]
    public Task Subnets_and_a_group_are_added_to_fill_in() => Verify.FixAsync(
        "TDG401",
        "Add subnets and a security group to fill in",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [{|TDG401:Service(DesiredCount = 2)|}]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2)]
        [Subnet("<private-subnet-a>")]
        [Subnet("<private-subnet-b>")]
        [SecurityGroup("<security-group>")]
        class MyApp;
        """);
}
