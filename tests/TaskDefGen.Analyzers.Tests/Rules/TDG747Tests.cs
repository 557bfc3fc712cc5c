using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG747Tests
{
    [Fact]
    public Task The_load_balancer_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2, Strategy = DeploymentStrategy.BlueGreen, BakeTimeInMinutes = 10)]
        [{|TDG747:LoadBalancer("arn:aws:elasticloadbalancing:ap-northeast-2:123456789012:targetgroup/web/0123456789abcdef")|}]
        class MyApp;
        """,
        ("TDG747", "Strategy BLUE_GREEN runs two versions side by side, and the load balancer has one target group. Write the second one in AlternateTargetGroupArn, the rule (or listener) with the traffic in ProductionListenerRule, and in RoleArn the role that ECS moves it with."));

    [Fact]
    public Task What_is_complete_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2, Strategy = DeploymentStrategy.BlueGreen, BakeTimeInMinutes = 10)]
        [LoadBalancer(
            "arn:aws:elasticloadbalancing:ap-northeast-2:123456789012:targetgroup/web/0123456789abcdef",
            AlternateTargetGroupArn = "arn:aws:elasticloadbalancing:ap-northeast-2:123456789012:targetgroup/web-green/0123456789abcde0",
            ProductionListenerRule = "arn:aws:elasticloadbalancing:ap-northeast-2:123456789012:listener-rule/app/web/0123456789abcdef/0123456789abcdef/0123456789abcdef",
            RoleArn = "arn:aws:iam::123456789012:role/ecsInfrastructureRoleForLoadBalancers")]
        class MyApp;
        """);

    [Fact]
    public Task The_missing_role_is_named() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2, Strategy = DeploymentStrategy.BlueGreen, BakeTimeInMinutes = 10)]
        [{|TDG747:LoadBalancer(
            "arn:aws:elasticloadbalancing:ap-northeast-2:123456789012:targetgroup/web/0123456789abcdef",
            AlternateTargetGroupArn = "arn:aws:elasticloadbalancing:ap-northeast-2:123456789012:targetgroup/web-green/0123456789abcde0",
            ProductionListenerRule = "arn:aws:elasticloadbalancing:ap-northeast-2:123456789012:listener-rule/app/web/0123456789abcdef/0123456789abcdef/0123456789abcdef")|}]
        class MyApp;
        """,
        ("TDG747", "ECS moves the traffic between the two target groups by itself, and is not told as whom. Write RoleArn, the role that it does so with."));

    [Fact]
    public Task The_bake_time_is_written() => Verify.FixAsync(
        "TDG747",
        "Set BakeTimeInMinutes to 10",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [{|TDG747:Service(DesiredCount = 2, Strategy = DeploymentStrategy.BlueGreen)|}]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2, Strategy = DeploymentStrategy.BlueGreen, BakeTimeInMinutes = 10)]
        class MyApp;
        """);
}
