using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG710Tests
{
    [Fact]
    public Task It_is_reported_where_it_stands() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80)]
        [Service(DesiredCount = 2)]
        [LoadBalancer("arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef", ContainerPort = {|TDG710:8080|})]
        class MyApp;
        """,
        ("TDG710", "The load balancer sends traffic to port 8080 of container \"app\", which maps 80: ECS refuses the service with \"The container app did not have a container port 8080 defined\". Write ContainerPort = 80, or add [PortMapping(8080)] to the container."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80)]
        [Service(DesiredCount = 2)]
        [LoadBalancer("arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef")]
        class MyApp;
        """);

    [Fact]
    public Task The_port_becomes_one_that_is_mapped() => Verify.FixAsync(
        "TDG710",
        "Set ContainerPort to 80",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80)]
        [Service(DesiredCount = 2)]
        [LoadBalancer("arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef", ContainerPort = {|TDG710:8080|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80)]
        [Service(DesiredCount = 2)]
        [LoadBalancer("arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef", ContainerPort = 80)]
        class MyApp;
        """);

    [Fact]
    public Task The_port_is_mapped() => Verify.FixAsync(
        "TDG710",
        "Map port 8080 of the container",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80)]
        [Service(DesiredCount = 2)]
        [LoadBalancer("arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef", ContainerPort = {|TDG710:8080|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80)]
        [PortMapping(8080)]
        [Service(DesiredCount = 2)]
        [LoadBalancer("arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef", ContainerPort = 8080)]
        class MyApp;
        """);

    [Fact]
    public Task The_container_becomes_one_that_is_there() => Verify.FixAsync(
        "TDG710",
        "Set ContainerName to \"app\"",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80)]
        [Service(DesiredCount = 2)]
        [LoadBalancer("arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef", ContainerName = {|TDG710:"web"|}, ContainerPort = 80)]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80)]
        [Service(DesiredCount = 2)]
        [LoadBalancer("arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef", ContainerName = "app", ContainerPort = 80)]
        class MyApp;
        """);
}
