using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG744Tests
{
    [Fact]
    public Task It_is_reported_where_it_stands() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, PlatformVersion = {|TDG744:"latest"|})]
        class MyApp;
        """,
        ("TDG744", "\"latest\" is no platform version of Linux tasks on Fargate. Write LATEST or 1.4.0, or leave it out for LATEST."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, PlatformVersion = "LATEST")]
        class MyApp;
        """);

    [Fact]
    public Task It_becomes_LATEST() => Verify.FixAsync(
        "TDG744",
        "Set PlatformVersion to LATEST",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, PlatformVersion = {|TDG744:"latest"|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, PlatformVersion = "LATEST")]
        class MyApp;
        """);
}
