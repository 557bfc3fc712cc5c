using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG730Tests
{
    [Fact]
    public Task It_is_reported_where_it_stands() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [Cluster("main", ContainerInsights = ContainerInsights.Enhanced, CapacityProviders = new[] { "FARGATE" })]
        [DefaultCapacityProvider({|TDG730:"FARGATE_SPOT"|}, Weight = 1)]
        class MyApp;
        """,
        ("TDG730", "The cluster starts tasks on \"FARGATE_SPOT\" unless a service says otherwise, and its capacity providers are \"FARGATE\": ECS refuses the cluster. Add it to CapacityProviders of [Cluster]."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [Cluster("main", ContainerInsights = ContainerInsights.Enhanced, CapacityProviders = new[] { "FARGATE", "FARGATE_SPOT" })]
        [DefaultCapacityProvider("FARGATE_SPOT", Weight = 1)]
        class MyApp;
        """);

    [Fact]
    public Task It_is_added() => Verify.FixAsync(
        "TDG730",
        "Add \"FARGATE_SPOT\" to CapacityProviders",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [Cluster("main", ContainerInsights = ContainerInsights.Enhanced, CapacityProviders = new[] { "FARGATE" })]
        [DefaultCapacityProvider({|TDG730:"FARGATE_SPOT"|}, Weight = 1)]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [Cluster("main", ContainerInsights = ContainerInsights.Enhanced, CapacityProviders = new[] { "FARGATE", "FARGATE_SPOT" })]
        [DefaultCapacityProvider("FARGATE_SPOT", Weight = 1)]
        class MyApp;
        """);
}
