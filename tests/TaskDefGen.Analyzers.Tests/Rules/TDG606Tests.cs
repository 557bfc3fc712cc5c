using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG606Tests
{
    [Fact]
    public Task The_group_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [AwsLogs(Group = {|TDG606:"logs"|}, Region = "eu-west-1")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """,
        ("TDG606", "Log group \"logs\" doesn't follow the convention /ecs/{project}/{service}/{environment}, which gives \"/ecs/myproject/user-service/stg\". Leave the group out of [AwsLogs], and the convention fills it in."));

    [Fact]
    public Task The_group_in_an_option_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [LogConfiguration(LogDriver.Awslogs)]
        [LogOption("awslogs-group", {|TDG606:"logs"|})]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """,
        ("TDG606", "Log group \"logs\" doesn't follow the convention /ecs/{project}/{service}/{environment}, which gives \"/ecs/myproject/user-service/stg\". Leave the group out of [AwsLogs], and the convention fills it in."));

    [Fact]
    public Task The_group_is_written_for_every_environment() => Verify.FixAsync(
        "TDG606",
        "Set awslogs-group to /ecs/myproject/user-service/{Environment}",
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [AwsLogs(Group = {|TDG606:"logs"|}, Region = "eu-west-1")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """,
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [AwsLogs(Group = "/ecs/myproject/user-service/{Environment}", Region = "eu-west-1")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """);
}
