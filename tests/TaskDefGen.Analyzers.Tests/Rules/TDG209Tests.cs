using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG209Tests
{
    [Fact]
    public Task The_image_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = {|TDG209:"123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/a:v1.0.0"|})]
        class MyApp;
        """,
        ("TDG209", "Repository \"a\" has 1 character, and ECR takes 2 to 256. Write the name of one that is there, such as \"myproject/user-service\"."));

    [Fact]
    public Task Two_characters_are_taken() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/ab:v1.0.0")]
        class MyApp;
        """);
}
