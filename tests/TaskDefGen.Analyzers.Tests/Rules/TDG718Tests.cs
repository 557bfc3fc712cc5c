using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG718Tests
{
    [Fact]
    public Task It_is_reported_where_it_stands() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 4, MinimumHealthyPercent = {|TDG718:50|})]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "TaskDefGen")]
        class UserService;
        """,
        ("TDG718", "With MinimumHealthyPercent 50 a deployment in prod may leave 2 of 4 tasks to do the work. Write MinimumHealthyPercent = 100: then new tasks start first."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 4, MinimumHealthyPercent = 100, MaximumPercent = 200)]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "TaskDefGen")]
        class UserService;
        """);

    [Fact]
    public Task All_tasks_stay() => Verify.FixAsync(
        "TDG718",
        "Set MinimumHealthyPercent to 100",
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 4, MinimumHealthyPercent = {|TDG718:50|})]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "TaskDefGen")]
        class UserService;
        """,
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 4, MinimumHealthyPercent = 100)]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "TaskDefGen")]
        class UserService;
        """);

    [Fact]
    public Task All_tasks_stay_and_there_is_room() => Verify.FixAsync(
        "TDG718",
        "Set MinimumHealthyPercent to 100 and MaximumPercent to 200",
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 4, MinimumHealthyPercent = {|TDG718:0|}, MaximumPercent = 100)]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "TaskDefGen")]
        class UserService;
        """,
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 4, MinimumHealthyPercent = 100, MaximumPercent = 200)]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "TaskDefGen")]
        class UserService;
        """);
}
