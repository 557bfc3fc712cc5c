using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG206Tests
{
    [Fact]
    public Task The_image_is_underlined_for_the_environment_that_it_is_wrong_in() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg", "prod" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = {|TDG206:"123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/myproject/user-service:stg-v1.0.0"|})]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """,
        ("TDG206", "Tag \"stg-v1.0.0\" says \"stg\", and the task runs in \"prod\". Write \"prod-v1.0.0\", or a tag without an environment, such as \"v1.0.0\". (in prod)"));

    [Fact]
    public Task The_token_is_taken() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg", "prod" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "{AccountId}.dkr.ecr.{Region}.amazonaws.com/{Project}/{Service}:{Environment}-v1.0.0")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """);

    [Fact]
    public Task The_token_is_written() => Verify.FixAsync(
        "TDG206",
        "Replace stg with {Environment}",
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg", "prod" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = {|TDG206:"123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/myproject/user-service:stg-v1.0.0"|})]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """,
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg", "prod" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/myproject/user-service:{Environment}-v1.0.0")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """);
}
