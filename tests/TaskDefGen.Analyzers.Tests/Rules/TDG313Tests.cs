using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG313Tests
{
    [Fact]
    public Task The_task_role_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole", TaskRoleArn = {|TDG313:"ecsTaskExecutionRole"|})]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        ("TDG313", "Task role and execution role are the same, \"ecsTaskExecutionRole\": the code in the containers gets what ECS needs to start them (pull images, read every secret), and ECS what the code needs. Write a role of its own as TaskRoleArn, or leave it out where the code calls nothing of AWS."));

    [Fact]
    public Task Two_roles_are_taken() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole", TaskRoleArn = "my-app-task-role")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);

    [Fact]
    public Task Another_role_is_written() => Verify.FixAsync(
        "TDG313",
        "Set TaskRoleArn to ecsTaskRole",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "arn:aws:iam::123456789012:role/app", TaskRoleArn = {|TDG313:"arn:aws:iam::123456789012:role/app"|})]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "arn:aws:iam::123456789012:role/app", TaskRoleArn = "arn:aws:iam::123456789012:role/ecsTaskRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);

    [Fact]
    public Task The_task_role_goes() => Verify.FixAsync(
        "TDG313",
        "Remove TaskRoleArn",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole", TaskRoleArn = {|TDG313:"ecsTaskExecutionRole"|})]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);
}
