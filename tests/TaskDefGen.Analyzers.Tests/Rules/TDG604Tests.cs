using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG604Tests
{
    [Fact]
    public Task It_is_reported_where_it_stands() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service({|TDG604:"users"|}, DesiredCount = 3)]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "TaskDefGen")]
        class UserService;
        """,
        ("TDG604", "Service \"users\" runs family \"myproject-user-service-prod\": under two names nobody finds what belongs together. Leave the name out, and the convention fills it in."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 3)]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "TaskDefGen")]
        class UserService;
        """);

    [Fact]
    public Task It_is_left_out() => Verify.FixAsync(
        "TDG604",
        "Remove the name: it is the family then",
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service({|TDG604:"users"|}, DesiredCount = 3)]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "TaskDefGen")]
        class UserService;
        """,
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 3)]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "TaskDefGen")]
        class UserService;
        """);
}
