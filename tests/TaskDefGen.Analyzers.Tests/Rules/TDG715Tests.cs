using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG715Tests
{
    [Fact]
    public Task It_is_reported_where_it_stands() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, MinimumHealthyPercent = {|TDG715:150|})]
        class MyApp;
        """,
        ("TDG715", "MinimumHealthyPercent 150 is out of range: from 0 to 100 percent of the tasks can stay healthy during a deployment. Write 100, or leave it out for 100."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, MinimumHealthyPercent = 100, MaximumPercent = 200)]
        class MyApp;
        """);

    [Fact]
    public Task The_share_is_set() => Verify.FixAsync(
        "TDG715",
        "Set MinimumHealthyPercent to 100",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, MinimumHealthyPercent = {|TDG715:150|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, MinimumHealthyPercent = 100)]
        class MyApp;
        """);

    [Fact]
    public Task The_other_share_is_set() => Verify.FixAsync(
        "TDG715",
        "Set MaximumPercent to 200",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, MaximumPercent = {|TDG715:50|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, MaximumPercent = 200)]
        class MyApp;
        """);
}
