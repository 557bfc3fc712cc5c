using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG429Tests
{
    [Fact]
    public Task The_switch_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole", TaskRoleArn = "my-app-task-role")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2, EnableExecuteCommand = {|TDG429:true|})]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        [Network(VpcEndpoints = new[] { "ecr.api", "ecr.dkr", "s3" })]
        class MyApp;
        """,
        ("TDG429", "ECS Exec is enabled, but the tasks have neither a NAT gateway nor a public IP, and com.amazonaws.ap-northeast-2.ssmmessages (for the channels of a session) is not declared: the tasks run, and \"aws ecs execute-command\" fails with \"TargetNotConnectedException\". Create the endpoint and declare it in VpcEndpoints of [Network]."));

    [Fact]
    public Task The_endpoint_is_added() => Verify.FixAsync(
        "TDG429",
        "Declare the VPC endpoint ssmmessages",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole", TaskRoleArn = "my-app-task-role")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2, EnableExecuteCommand = {|TDG429:true|})]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        [Network(VpcEndpoints = new[] { "ecr.api", "ecr.dkr", "s3" })]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole", TaskRoleArn = "my-app-task-role")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2, EnableExecuteCommand = true)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        [Network(VpcEndpoints = new[] { "ecr.api", "ecr.dkr", "s3", "ssmmessages" })]
        class MyApp;
        """);

    [Fact]
    public Task The_endpoint_is_added_beside_the_list() => Verify.FixAsync(
        "TDG429",
        "Declare the VPC endpoint ssmmessages with [VpcEndpoint]",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole", TaskRoleArn = "my-app-task-role")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2, EnableExecuteCommand = {|TDG429:true|})]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        [Network(VpcEndpoints = new[] { "ecr.api", "ecr.dkr", "s3" })]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole", TaskRoleArn = "my-app-task-role")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2, EnableExecuteCommand = true)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        [Network(VpcEndpoints = new[] { "ecr.api", "ecr.dkr", "s3" })]
        [VpcEndpoint("ssmmessages")]
        class MyApp;
        """);

    [Fact]
    public Task The_gateway_is_declared() => Verify.FixAsync(
        "TDG429",
        "Declare that there is a NAT gateway",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole", TaskRoleArn = "my-app-task-role")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2, EnableExecuteCommand = {|TDG429:true|})]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        [Network(VpcEndpoints = new[] { "ecr.api", "ecr.dkr", "s3" })]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole", TaskRoleArn = "my-app-task-role")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2, EnableExecuteCommand = true)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        [Network(VpcEndpoints = new[] { "ecr.api", "ecr.dkr", "s3" }, NatGateway = true)]
        class MyApp;
        """);
}
