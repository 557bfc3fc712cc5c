using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG601Tests
{
    [Fact]
    public Task The_family_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition({|TDG601:"users"|}, Project = "myproject", Service = "user-service", Environments = new[] { "stg" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """,
        ("TDG601", "Family \"users\" doesn't follow the convention {project}-{service}-{environment}, which gives \"myproject-user-service-stg\". Leave the name out, and the convention fills it in."));

    [Fact]
    public Task Tokens_follow_the_convention_in_every_environment() => Verify.FindingsAsync(
        """
        [TaskDefinition(Family = "{Project}-{Service}-{Environment}", Project = "myproject", Service = "user-service", Environments = new[] { "stg", "prod" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """);

    [Fact]
    public Task The_environment_in_which_it_differs_is_named() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg", "prod" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [TaskDefinition(Family = {|TDG601:"users-prod"|}, Environment = "prod")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """,
        ("TDG601", "Family \"users-prod\" doesn't follow the convention {project}-{service}-{environment}, which gives \"myproject-user-service-prod\". Leave the name out, and the convention fills it in. (in prod)"));

    [Fact]
    public Task Names_that_follow_from_the_conventions_are_not_reported() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "dev", "stg", "prod" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(8080), PortMapping(8081)]
        [AwsLogs(Region = "ap-northeast-2")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """);

    [Fact]
    public Task The_family_is_removed() => Verify.FixAsync(
        "TDG601",
        "Remove the name: the convention gives \"myproject-user-service-stg\"",
        """
        [TaskDefinition({|TDG601:"users"|}, Project = "myproject", Service = "user-service", Environments = new[] { "stg" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """,
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """);

    [Fact]
    public Task The_family_is_written() => Verify.FixAsync(
        "TDG601",
        "Set Family to myproject-user-service-{Environment}",
        """
        [TaskDefinition(Family = {|TDG601:"users"|}, Project = "myproject", Service = "user-service", Environments = new[] { "stg" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """,
        """
        [TaskDefinition(Family = "myproject-user-service-{Environment}", Project = "myproject", Service = "user-service", Environments = new[] { "stg" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """);
}
