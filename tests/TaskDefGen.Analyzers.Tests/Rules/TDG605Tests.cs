using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG605Tests
{
    [Fact]
    public Task The_name_of_a_port_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(8080)]
        [PortMapping(8081, Name = {|TDG605:"admin"|})]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """,
        ("TDG605", "Port name \"admin\" doesn't follow the convention {service}-{port}-{protocol} for every port after the first, which gives \"user-service-8081-tcp\". Leave the name out, and the convention fills it in."));

    [Fact]
    public Task The_name_is_removed() => Verify.FixAsync(
        "TDG605",
        "Remove the name: the convention gives \"user-service-tcp\"",
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(8080, Name = {|TDG605:"http"|}, AppProtocol = AppProtocol.Http)]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """,
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [PortMapping(8080, AppProtocol = AppProtocol.Http)]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """);
}
