using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG701Tests
{
    [Fact]
    public Task It_is_reported_where_it_stands() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service({|TDG701:"my app"|}, DesiredCount = 2)]
        class MyApp;
        """,
        ("TDG701", "\"my app\" can't name a service: it has \" \". Allowed are 1 to 255 letters (A to Z), digits, hyphens and underscores. Write \"my-app\"."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service("my-app", DesiredCount = 2)]
        class MyApp;
        """);

    [Fact]
    public Task It_is_repaired() => Verify.FixAsync(
        "TDG701",
        "Change the name to \"my-app\"",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service({|TDG701:"my app"|}, DesiredCount = 2)]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service("my-app", DesiredCount = 2)]
        class MyApp;
        """);
}
