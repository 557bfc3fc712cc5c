using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG717Tests
{
    [Fact]
    public Task It_is_reported_where_it_stands() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 1, MaximumPercent = {|TDG717:150|})]
        class MyApp;
        """,
        ("TDG717", "Of 1 task, 100 percent must stay, which is 1 rounded up, and 150 percent may run, which is 1 rounded down: no task can be stopped and none started, and the deployment hangs. Write MaximumPercent = 200, or leave it out."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 1, MaximumPercent = 200)]
        class MyApp;
        """);

    [Fact]
    public Task There_is_room() => Verify.FixAsync(
        "TDG717",
        "Set MaximumPercent to 200",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 1, MaximumPercent = {|TDG717:150|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 1, MaximumPercent = 200)]
        class MyApp;
        """);
}
