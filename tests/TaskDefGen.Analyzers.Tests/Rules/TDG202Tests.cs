using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG202Tests
{
    [Fact]
    public Task The_image_of_a_sidecar_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp
        {
            [Container("envoy", Image = {|TDG202:"public.ecr.aws/appmesh/aws-appmesh-envoy:latest"|}, Essential = false)]
            private class Envoy;
        }
        """,
        ("TDG202", "Container \"envoy\" runs the tag \"latest\", which is another image after the next push: one revision can run other code from one deployment to the next, and a rollback may start what failed. Write a version such as v1.0.0, a git SHA, or a digest."));

    [Fact]
    public Task A_token_without_a_value_in_another_part_does_not_hide_it() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = {|TDG202:"{AccountId}.dkr.ecr.{Region}.amazonaws.com/myproject/user-service:latest"|})]
        class MyApp;
        """,
        ("TDG202", "Container \"my-app\" runs the tag \"latest\", which is another image after the next push: one revision can run other code from one deployment to the next, and a rollback may start what failed. Write a version such as v1.0.0, a git SHA, or a digest."));

    [Fact]
    public Task The_environment_is_named() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg", "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Container(Image = {|TDG202:"public.ecr.aws/nginx/nginx:latest"|}, Environment = "stg")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """,
        ("TDG202", "Container \"user-service-container\" runs the tag \"latest\", which is another image after the next push: one revision can run other code from one deployment to the next, and a rollback may start what failed. Write a version such as v1.0.0, a git SHA, or a digest. (in stg)"));

    [Fact]
    public Task The_tag_alone_is_replaced() => Verify.FixAsync(
        "TDG202",
        "Replace tag latest with v1.0.0",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = {|TDG202:"{AccountId}.dkr.ecr.{Region}.amazonaws.com/myproject/user-service:latest"|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "{AccountId}.dkr.ecr.{Region}.amazonaws.com/myproject/user-service:v1.0.0")]
        class MyApp;
        """);

    [Fact]
    public Task An_interpolated_string_keeps_its_constants() => Verify.FixAsync(
        "TDG202",
        "Replace tag latest with v1.0.0",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container(Image = {|TDG202:$"{Repository}:latest"|})]
        class MyApp
        {
            private const string Repository = "public.ecr.aws/nginx/nginx";
        }
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container(Image = $"{Repository}:v1.0.0")]
        class MyApp
        {
            private const string Repository = "public.ecr.aws/nginx/nginx";
        }
        """);
}
