using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG119Tests
{
    [Fact]
    public Task It_is_reported_where_it_stands() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, PlatformVersion = {|TDG119:"1.3.0"|})]
        class MyApp;
        """,
        ("TDG119", "Platform version 1.3.0 is deprecated: it gets no security updates, and AWS stops tasks on versions that it retires. Write 1.4.0, or LATEST, which ECS assumes where nothing is written."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, PlatformVersion = "1.4.0")]
        class MyApp;
        """);

    [Fact]
    public Task It_becomes_1_4_0() => Verify.FixAsync(
        "TDG119",
        "Set PlatformVersion to 1.4.0",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, PlatformVersion = {|TDG119:"1.3.0"|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, PlatformVersion = "1.4.0")]
        class MyApp;
        """);

    [Fact]
    public Task It_becomes_LATEST() => Verify.FixAsync(
        "TDG119",
        "Set PlatformVersion to LATEST",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, PlatformVersion = {|TDG119:"1.3.0"|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, PlatformVersion = "LATEST")]
        class MyApp;
        """);
}
