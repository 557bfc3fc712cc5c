using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG210Tests
{
    [Fact]
    public Task The_image_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg", "prod" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = {|TDG210:"123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/myproject/order-service:v1.0.0"|})]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """,
        ("TDG210", "Repository \"myproject/order-service\" doesn't follow the convention {project}/{service}, which gives \"myproject/user-service\". Push the image there, and write that."));

    [Fact]
    public Task Tokens_are_filled_in_before_it_is_judged() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "{AccountId}.dkr.ecr.{Region}.amazonaws.com/{Project}/{Service}:v1.0.0")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """);

    [Fact]
    public Task The_repository_alone_is_replaced() => Verify.FixAsync(
        "TDG210",
        "Set the repository to myproject/user-service",
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = {|TDG210:"{AccountId}.dkr.ecr.{Region}.amazonaws.com/myproject/order-service:v1.0.0"|})]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """,
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "{AccountId}.dkr.ecr.{Region}.amazonaws.com/myproject/user-service:v1.0.0")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """);
}
