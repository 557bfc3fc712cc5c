using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG203Tests
{
    [Fact]
    public Task The_image_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = {|TDG203:"public.ecr.aws/nginx/nginx"|})]
        class MyApp;
        """,
        ("TDG203", "Image \"public.ecr.aws/nginx/nginx\" has neither tag nor digest, so it means \"latest\": whatever was pushed last. Append a version such as :v1.0.0, a git SHA, or a digest."));

    [Fact]
    public Task A_tag_is_appended() => Verify.FixAsync(
        "TDG203",
        "Add tag v1.0.0",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = {|TDG203:"{AccountId}.dkr.ecr.{Region}.amazonaws.com/myproject/user-service"|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "{AccountId}.dkr.ecr.{Region}.amazonaws.com/myproject/user-service:v1.0.0")]
        class MyApp;
        """);
}
