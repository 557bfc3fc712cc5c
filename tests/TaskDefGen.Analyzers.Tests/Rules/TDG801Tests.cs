using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG801Tests
{
    [Fact]
    public Task The_sizes_are_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "dev", "prod" }, Cpu = {|TDG801:2048|}, Memory = {|TDG801:4096|})]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """,
        ("TDG801", "2048 CPU units are more than dev asks for: its tasks have 1024 CPU units and 2048 MiB at most, unless there is a reason. Write [TaskSize(256, 512, Environment = \"dev\")], or as much as it needs. (in dev)"),
        ("TDG801", "4096 MiB are more than dev asks for: its tasks have 1024 CPU units and 2048 MiB at most, unless there is a reason. Write [TaskSize(256, 512, Environment = \"dev\")], or as much as it needs. (in dev)"));

    [Fact]
    public Task A_size_of_its_own_is_right() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "dev", "prod" }, Cpu = 2048, Memory = 4096)]
        [TaskSize(256, 512, Environment = "dev")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """);
}
