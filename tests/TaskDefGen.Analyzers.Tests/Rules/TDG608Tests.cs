using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG608Tests
{
    [Fact]
    public Task The_environment_is_underlined_in_the_array() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg", {|TDG608:"production"|} }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """,
        ("TDG608", "Environment \"production\" is none of dev, stg and prod, which names and tags are made of. Write \"prod\". (in production)"));

    [Fact]
    public Task The_environment_is_renamed() => Verify.FixAsync(
        "TDG608",
        "Rename \"production\" to \"prod\"",
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg", {|TDG608:"production"|} }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """,
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg", "prod" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """);
}
