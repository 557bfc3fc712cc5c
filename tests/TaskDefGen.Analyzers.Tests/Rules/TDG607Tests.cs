using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG607Tests
{
    [Fact]
    public Task The_service_is_underlined_and_nothing_that_follows_from_it() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = {|TDG607:"User_Service"|}, Environments = new[] { "stg", "prod" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(8080, Name = "user-service-tcp")]
        [AwsLogs(Region = "ap-northeast-2")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """,
        ("TDG607", "Service \"User_Service\" has upper-case letters; names are lower-case words of letters and digits, joined by single hyphens, a letter first. Write \"user-service\"."));

    [Fact]
    public Task The_environment_is_underlined_in_the_array() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg", {|TDG607:"Prod"|} }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """,
        ("TDG607", "Environment \"Prod\" has upper-case letters; names are lower-case words of letters and digits, joined by single hyphens, a letter first. Write \"prod\". (in Prod)"));

    [Fact]
    public Task What_the_assembly_says_is_said_once() => Verify.FindingsAsync(
        """
        [assembly: TaskDefinitionDefaults(Project = {|TDG607:"MyProject"|})]

        [TaskDefinition(Service = "user-service", Environments = new[] { "stg" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;

        [TaskDefinition(Service = "order-service", Environments = new[] { "stg" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class OrderService;
        """,
        ("TDG607", "Project \"MyProject\" has upper-case letters; names are lower-case words of letters and digits, joined by single hyphens, a letter first. Write \"my-project\"."));

    [Fact]
    public Task The_name_of_a_sidecar_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService
        {
            [Container({|TDG607:"Envoy_Proxy"|}, Image = "public.ecr.aws/appmesh/aws-appmesh-envoy:v1.29.12.0-prod", Essential = false)]
            private class Envoy;
        }
        """,
        ("TDG607", "Container \"Envoy_Proxy\" has upper-case letters; names are lower-case words of letters and digits, joined by single hyphens, a letter first. Write \"envoy-proxy\"."));

    [Fact]
    public Task The_service_is_renamed() => Verify.FixAsync(
        "TDG607",
        "Rename \"UserService\" to \"user-service\"",
        """
        [TaskDefinition(Project = "myproject", Service = {|TDG607:"UserService"|}, Environments = new[] { "stg" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
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
    public Task The_sidecar_is_renamed() => Verify.FixAsync(
        "TDG607",
        "Set Name to envoy-proxy",
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService
        {
            [Container({|TDG607:"Envoy_Proxy"|}, Image = "public.ecr.aws/appmesh/aws-appmesh-envoy:v1.29.12.0-prod", Essential = false)]
            private class Envoy;
        }
        """,
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService
        {
            [Container("envoy-proxy", Image = "public.ecr.aws/appmesh/aws-appmesh-envoy:v1.29.12.0-prod", Essential = false)]
            private class Envoy;
        }
        """);
}
