using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG702Tests
{
    [Fact]
    public Task It_is_reported_where_it_stands() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, Cluster = {|TDG702:"my cluster"|})]
        class MyApp;
        """,
        ("TDG702", "\"my cluster\" can't name a cluster: it has \" \". Allowed are 1 to 255 letters (A to Z), digits, hyphens and underscores. Write \"my-cluster\"."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, Cluster = "my-cluster")]
        class MyApp;
        """);

    [Fact]
    public Task It_is_repaired() => Verify.FixAsync(
        "TDG702",
        "Change the name to \"my-cluster\"",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, Cluster = {|TDG702:"my cluster"|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, Cluster = "my-cluster")]
        class MyApp;
        """);
}
