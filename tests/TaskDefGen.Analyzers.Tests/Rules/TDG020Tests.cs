using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG020Tests
{
    [Fact]
    public Task The_number_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [HealthCheck("true", Interval = 5, Timeout = {|TDG020:1|}, StartPeriod = 300)]
        class MyApp;
        """,
        ("TDG020", "Timeout 1 is out of range: a check may take 2 to 60 seconds. Write 2, or leave it out for 5."));

    [Fact]
    public Task The_bounds_are_taken() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [HealthCheck("true", Interval = 5, Timeout = 60, StartPeriod = 300)]
        class MyApp;
        """);

    [Fact]
    public Task The_nearest_is_written() => Verify.FixAsync(
        "TDG020",
        "Set Timeout to 2",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [HealthCheck("true", Interval = 5, Timeout = {|TDG020:1|}, StartPeriod = 300)]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [HealthCheck("true", Interval = 5, Timeout = 2, StartPeriod = 300)]
        class MyApp;
        """);
}
