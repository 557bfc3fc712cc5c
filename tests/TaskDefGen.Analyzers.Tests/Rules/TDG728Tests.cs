using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG728Tests
{
    [Fact]
    public Task It_is_reported_where_it_stands() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [Cluster("main", ContainerInsights = {|TDG728:ContainerInsights.Disabled|})]
        class MyApp;
        """,
        ("TDG728", "Container Insights is off for the cluster: CloudWatch has no CPU, memory and network of its tasks, so nobody sees why one was stopped. Write ContainerInsights = ContainerInsights.Enhanced, or Enabled, which costs less."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [Cluster("main", ContainerInsights = ContainerInsights.Enhanced)]
        class MyApp;
        """);

    [Fact]
    public Task It_is_turned_on() => Verify.FixAsync(
        "TDG728",
        "Set ContainerInsights to enhanced",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [Cluster("main", ContainerInsights = {|TDG728:ContainerInsights.Disabled|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [Cluster("main", ContainerInsights = ContainerInsights.Enhanced)]
        class MyApp;
        """);

    [Fact]
    public Task It_is_written() => Verify.FixAsync(
        "TDG728",
        "Set ContainerInsights to enhanced",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [{|TDG728:Cluster("main")|}]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [Cluster("main", ContainerInsights = ContainerInsights.Enhanced)]
        class MyApp;
        """);
}
