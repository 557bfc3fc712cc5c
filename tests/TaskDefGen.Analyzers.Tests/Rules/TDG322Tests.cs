using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG322Tests
{
    [Fact]
    public Task The_file_system_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole", TaskRoleArn = "ecsTaskRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0", ReadonlyRootFilesystem = {|TDG322:true|})]
        [Service(DesiredCount = 2, EnableExecuteCommand = true)]
        class MyApp;
        """,
        ("TDG322", "ECS Exec is enabled, and the root file system of container \"my-app\" is read-only: the agent of ECS Exec writes there, so that \"aws ecs execute-command\" fails with \"TargetNotConnectedException\". Leave it writable, or switch ECS Exec off."));

    [Fact]
    public Task The_actions_are_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole", TaskRoleArn = "ecsTaskRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2, EnableExecuteCommand = true)]
        [RoleStatement(RoleKind.Task, {|TDG322:new[] { "s3:GetObject" }|}, new[] { "arn:aws:s3:::my-bucket/*" })]
        class MyApp;
        """,
        ("TDG322", "ECS Exec is enabled, and the task role, as declared, may not do ssmmessages:CreateControlChannel, ssmmessages:CreateDataChannel, ssmmessages:OpenControlChannel and ssmmessages:OpenDataChannel: \"aws ecs execute-command\" fails with \"TargetNotConnectedException\". Allow it with [RoleStatement], or let [TaskRole] write the policy."));

    [Fact]
    public Task The_file_system_is_left_writable() => Verify.FixAsync(
        "TDG322",
        "Set ReadonlyRootFilesystem to false",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole", TaskRoleArn = "ecsTaskRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0", ReadonlyRootFilesystem = {|TDG322:true|})]
        [Service(DesiredCount = 2, EnableExecuteCommand = true)]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole", TaskRoleArn = "ecsTaskRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0", ReadonlyRootFilesystem = false)]
        [Service(DesiredCount = 2, EnableExecuteCommand = true)]
        class MyApp;
        """);

    [Fact]
    public Task Exec_is_switched_off() => Verify.FixAsync(
        "TDG322",
        "Set EnableExecuteCommand to false",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole", TaskRoleArn = "ecsTaskRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0", ReadonlyRootFilesystem = {|TDG322:true|})]
        [Service(DesiredCount = 2, EnableExecuteCommand = true)]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole", TaskRoleArn = "ecsTaskRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0", ReadonlyRootFilesystem = true)]
        [Service(DesiredCount = 2, EnableExecuteCommand = false)]
        class MyApp;
        """);

    [Fact]
    public Task The_channels_are_allowed() => Verify.FixAsync(
        "TDG322",
        "Allow what is missing",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole", TaskRoleArn = "ecsTaskRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2, EnableExecuteCommand = true)]
        [RoleStatement(RoleKind.Task, {|TDG322:new[] { "s3:GetObject" }|}, new[] { "arn:aws:s3:::my-bucket/*" })]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole", TaskRoleArn = "ecsTaskRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2, EnableExecuteCommand = true)]
        [RoleStatement(RoleKind.Task, new[] { "s3:GetObject" }, new[] { "arn:aws:s3:::my-bucket/*" })]
        [RoleStatement(RoleKind.Task, new[] { "ssmmessages:CreateControlChannel", "ssmmessages:CreateDataChannel", "ssmmessages:OpenControlChannel", "ssmmessages:OpenDataChannel" }, new[] { "*" })]
        class MyApp;
        """);

    [Fact]
    public Task What_the_assembly_does_not_allow_is_said_once() => Verify.FindingsAsync(
        """
        [assembly: RoleStatement(RoleKind.Task, {|TDG322:new[] { "s3:GetObject" }|}, new[] { "arn:aws:s3:::my-bucket/*" })]

        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole", TaskRoleArn = "ecsTaskRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2, EnableExecuteCommand = true)]
        class MyApp;

        [TaskDefinition("my-worker", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole", TaskRoleArn = "ecsTaskRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2, EnableExecuteCommand = true)]
        class MyWorker;
        """);
}
