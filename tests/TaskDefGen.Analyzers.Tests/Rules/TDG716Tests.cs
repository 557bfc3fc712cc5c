using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG716Tests
{
    [Fact]
    public Task It_is_reported_where_it_stands() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, MaximumPercent = {|TDG716:100|})]
        class MyApp;
        """,
        ("TDG716", "All tasks stay (MinimumHealthyPercent 100) and none may be added (MaximumPercent 100), so that nothing could ever be deployed: ECS refuses the service with \"Both maximumPercent and minimumHealthyPercent cannot be 100\". Write MaximumPercent = 200, so that new tasks start first; or MinimumHealthyPercent = 50 where there is no room for more tasks."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, MaximumPercent = 200)]
        class MyApp;
        """);

    [Fact]
    public Task New_tasks_start_first() => Verify.FixAsync(
        "TDG716",
        "Set MaximumPercent to 200",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, MaximumPercent = {|TDG716:100|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, MaximumPercent = 200)]
        class MyApp;
        """);

    [Fact]
    public Task Old_tasks_stop_first() => Verify.FixAsync(
        "TDG716",
        "Set MinimumHealthyPercent to 50",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, MaximumPercent = {|TDG716:100|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, MaximumPercent = 100, MinimumHealthyPercent = 50)]
        class MyApp;
        """);
}
