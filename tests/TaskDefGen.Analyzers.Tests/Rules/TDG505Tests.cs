using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG505Tests
{
    [Fact]
    public Task The_group_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [AwsLogs({|TDG505:"my app"|})]
        class MyApp;
        """,
        ("TDG505", "\"my app\" can't name a log group: it has \" \". A log group has 1 to 512 letters (a to z, A to Z), digits, and . - _ / #. Write \"my-app\"."));

    [Fact]
    public Task The_characters_are_replaced() => Verify.FixAsync(
        "TDG505",
        "Change the log group to \"my-app\"",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [AwsLogs({|TDG505:"my app"|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [AwsLogs("my-app")]
        class MyApp;
        """);

    [Fact]
    public Task A_reserved_name_moves() => Verify.FixAsync(
        "TDG505",
        "Change the log group to \"/ecs/web\"",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [AwsLogs(Group = {|TDG505:"aws/web"|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [AwsLogs(Group = "/ecs/web")]
        class MyApp;
        """);
}
