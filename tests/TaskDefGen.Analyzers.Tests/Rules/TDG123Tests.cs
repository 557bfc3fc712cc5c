using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG123Tests
{
    [Fact]
    public Task A_task_without_the_role_is_underlined() => Verify.FindingsAsync(
        """
        [{|TDG123:TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", TaskRoleArn = "t")|}]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [AwsLogs]
        [Secret("A", "arn:aws:ssm:eu-west-1:123456789012:parameter/a")]
        class MyApp;
        """,
        ("TDG123", "ECS needs an execution role for awslogs (\"app\") and secrets (\"app\"). Write ExecutionRoleArn = \"ecsTaskExecutionRole\", the role that ECS itself takes on to start the task; the task role, which the code in the containers uses, doesn't stand in for it."));

    [Fact]
    public Task A_role_that_is_left_out_on_purpose_is_underlined() => Verify.FindingsAsync(
        """
        [assembly: TaskDefinitionDefaults(Region = "eu-west-1", ExecutionRole = "r")]

        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = {|TDG123:null|})]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [AwsLogs]
        class MyApp;
        """);

    [Fact]
    public Task The_role_of_the_assembly_is_enough() => Verify.FindingsAsync(
        """
        [assembly: TaskDefinitionDefaults(Region = "eu-west-1", ExecutionRole = "r")]

        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [AwsLogs]
        class MyApp;
        """);

    [Fact]
    public Task The_role_is_written() => Verify.FixAsync(
        "TDG123",
        "Set ExecutionRoleArn to ecsTaskExecutionRole",
        """
        [{|TDG123:TaskDefinition("my-app", Cpu = 256, Memory = 512)|}]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [EnvironmentFile("arn:aws:s3:::bucket/my.env")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [EnvironmentFile("arn:aws:s3:::bucket/my.env")]
        class MyApp;
        """);
}
