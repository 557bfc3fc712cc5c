using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG613Tests
{
    [Fact]
    public Task The_part_to_shorten_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = {|TDG613:"user-service-for-the-customers-of-the-european-and-asian-branches"|}, Environments = new[] { "stg" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:v1.0.0")]
        [PortMapping(8080)]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "TaskDefGen")]
        class UserService;
        """,
        ("TDG613", "The name of port 8080 follows from {service}-{protocol} and has 69 characters, and 64 are taken at most. Shorten service \"user-service-for-the-customers-of-the-european-and-asian-bra…\" (65) by 5 characters, or write a name."));

    [Fact]
    public Task A_written_name_need_not_follow() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:v1.0.0")]
        [PortMapping(8080, Name = "user-service-tcp")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "TaskDefGen")]
        class UserService;
        """);
}
