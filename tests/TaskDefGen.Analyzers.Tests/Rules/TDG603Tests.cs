using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG603Tests
{
    [Fact]
    public Task It_is_reported_where_it_stands() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 3, Cluster = {|TDG603:"main"|})]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "TaskDefGen")]
        class UserService;
        """,
        ("TDG603", "Cluster \"main\" doesn't follow the convention {project}-{environment}-cluster, which gives \"myproject-prod-cluster\". Leave the name out, and the convention fills it in."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 3)]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "TaskDefGen")]
        class UserService;
        """);

    [Fact]
    public Task It_is_left_out() => Verify.FixAsync(
        "TDG603",
        "Remove the name: the convention gives \"myproject-prod-cluster\"",
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 3, Cluster = {|TDG603:"main"|})]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "TaskDefGen")]
        class UserService;
        """,
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 3)]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "TaskDefGen")]
        class UserService;
        """);

    [Fact]
    public Task The_cluster_itself_is_named_by_convention() => Verify.FixAsync(
        "TDG603",
        "Remove the name: the convention gives \"myproject-prod-cluster\"",
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 3)]
        [Cluster({|TDG603:"main"|}, ContainerInsights = ContainerInsights.Enhanced)]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "TaskDefGen")]
        class UserService;
        """,
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 3)]
        [Cluster(ContainerInsights = ContainerInsights.Enhanced)]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "TaskDefGen")]
        class UserService;
        """);
}
