using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG319Tests
{
    [Fact]
    public Task The_switch_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2, EnableExecuteCommand = {|TDG319:true|})]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        class MyApp;
        """,
        ("TDG319", "ECS Exec is enabled, and the definition has no task role: the agent in the container opens its channel by that. ECS refuses the service with \"The service couldn't be created because a valid taskRoleArn is not being used\". Write TaskRoleArn, a role that may do ssmmessages:CreateControlChannel, CreateDataChannel, OpenControlChannel and OpenDataChannel."));

    [Fact]
    public Task A_role_is_written() => Verify.FixAsync(
        "TDG319",
        "Set TaskRoleArn to ecsTaskRole",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2, EnableExecuteCommand = {|TDG319:true|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole", TaskRoleArn = "ecsTaskRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2, EnableExecuteCommand = true)]
        class MyApp;
        """);

    [Fact]
    public Task Exec_is_switched_off() => Verify.FixAsync(
        "TDG319",
        "Set EnableExecuteCommand to false",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2, EnableExecuteCommand = {|TDG319:true|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2, EnableExecuteCommand = false)]
        class MyApp;
        """);
}
