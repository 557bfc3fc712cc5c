using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG602Tests
{
    [Fact]
    public Task The_name_of_the_main_container_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container({|TDG602:"app"|}, Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """,
        ("TDG602", "Container \"app\" doesn't follow the convention {service}-container, which gives \"user-service-container\". Leave the name out, and the convention fills it in."));

    [Fact]
    public Task Sidecars_have_names_of_their_own() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService
        {
            [Container("envoy", Image = "public.ecr.aws/appmesh/aws-appmesh-envoy:v1.29.12.0-prod", Essential = false)]
            private class Envoy;
        }
        """);

    [Fact]
    public Task The_name_is_removed() => Verify.FixAsync(
        "TDG602",
        "Remove the name: the convention gives \"user-service-container\"",
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container({|TDG602:"app"|}, Image = "public.ecr.aws/nginx/nginx:1.27")]
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
    public Task The_name_is_written() => Verify.FixAsync(
        "TDG602",
        "Set Name to user-service-container",
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container({|TDG602:"app"|}, Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """,
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("user-service-container", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """);
}
