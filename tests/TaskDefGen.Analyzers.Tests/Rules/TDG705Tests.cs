using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG705Tests
{
    [Fact]
    public Task It_is_reported_where_it_stands() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [{|TDG705:Service(LaunchType = LaunchType.Fargate)|}]
        class MyApp;
        """,
        ("TDG705", "The service doesn't say how many tasks it has: ECS creates no REPLICA service without a desired count. Write DesiredCount = 1."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, LaunchType = LaunchType.Fargate)]
        class MyApp;
        """);

    [Fact]
    public Task It_is_written() => Verify.FixAsync(
        "TDG705",
        "Set DesiredCount to 1",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [{|TDG705:Service(LaunchType = LaunchType.Fargate)|}]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(LaunchType = LaunchType.Fargate, DesiredCount = 1)]
        class MyApp;
        """);
}
