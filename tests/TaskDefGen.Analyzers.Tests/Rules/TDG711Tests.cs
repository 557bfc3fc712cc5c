using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG711Tests
{
    [Fact]
    public Task It_is_reported_where_it_stands() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80)]
        [Service(DesiredCount = 2)]
        [LoadBalancer("arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef", TargetType = {|TDG711:TargetType.Instance|})]
        class MyApp;
        """,
        ("TDG711", "The target group registers instances, and in network mode awsvpc the tasks are reached at an address of their own: ECS refuses the service with \"The provided target group has target type instance, which is incompatible with the awsvpc network mode\". Make a target group of type ip and write TargetType = TargetType.Ip."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80)]
        [Service(DesiredCount = 2)]
        [LoadBalancer("arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef", TargetType = TargetType.Ip)]
        class MyApp;
        """);

    [Fact]
    public Task The_type_is_changed() => Verify.FixAsync(
        "TDG711",
        "Set TargetType to ip",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80)]
        [Service(DesiredCount = 2)]
        [LoadBalancer("arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef", TargetType = {|TDG711:TargetType.Instance|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80)]
        [Service(DesiredCount = 2)]
        [LoadBalancer("arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef", TargetType = TargetType.Ip)]
        class MyApp;
        """);

    [Fact]
    public Task The_other_name_is_taken_away() => Verify.FixAsync(
        "TDG711",
        "Remove LoadBalancerName",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80)]
        [Service(DesiredCount = 2)]
        [LoadBalancer("arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef", LoadBalancerName = {|TDG711:"web"|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80)]
        [Service(DesiredCount = 2)]
        [LoadBalancer("arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef")]
        class MyApp;
        """);
}
