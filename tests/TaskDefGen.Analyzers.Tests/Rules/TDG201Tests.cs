using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG201Tests
{
    [Fact]
    public Task The_image_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = {|TDG201:"https://public.ecr.aws/nginx/nginx:1.27"|})]
        class MyApp;
        """,
        ("TDG201", "Image \"https://public.ecr.aws/nginx/nginx:1.27\" starts with \"https://\", but an image reference has no scheme. Take it away."));

    [Fact]
    public Task A_constant_is_judged_as_what_it_is() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container(Image = {|TDG201:Repository + ":1.27"|})]
        class MyApp
        {
            private const string Repository = "public.ecr.aws/Nginx";
        }
        """,
        ("TDG201", "Repository \"Nginx\" has upper-case letters, which no repository may have. Write \"nginx\"."));

    [Fact]
    public Task The_scheme_is_taken_away() => Verify.FixAsync(
        "TDG201",
        "Take https:// away",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = {|TDG201:"https://public.ecr.aws/nginx/nginx:1.27"|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);

    [Fact]
    public Task The_repository_is_lower_cased_and_tokens_stay() => Verify.FixAsync(
        "TDG201",
        "Write the repository as \"userservice\"",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = {|TDG201:"123456789012.dkr.ecr.{Region}.amazonaws.com/my/UserService:v1.0.0"|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.{Region}.amazonaws.com/my/userservice:v1.0.0")]
        class MyApp;
        """);
}
