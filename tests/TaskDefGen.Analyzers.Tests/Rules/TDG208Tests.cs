using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG208Tests
{
    [Fact]
    public Task The_image_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = {|TDG208:"1234567890.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0"|})]
        class MyApp;
        """,
        ("TDG208", "Image \"1234567890.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0\" has a registry whose account \"1234567890\" has 10 digits in place of 12. Write it as in \"123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/myproject/user-service\"."));

    [Fact]
    public Task Tokens_without_values_are_placeholders() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "{AccountId}.dkr.ecr.{Region}.amazonaws.com/my-app:v1.0.0")]
        class MyApp;
        """);
}
