using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG748Tests
{
    [Fact]
    public Task The_strategy_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2, Strategy = {|TDG748:DeploymentStrategy.Canary|}, CanaryPercent = 5)]
        class MyApp;
        """,
        ("TDG748", "The service has no load balancer and no Service Connect, so that strategy CANARY has no traffic to move: as soon as the new tasks run, both versions work at once. Leave Strategy out for a rolling deployment, or keep it where that is what you want."));

    [Fact]
    public Task A_load_balancer_has_traffic() => Verify.FindingsAsync(
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
    public Task The_strategy_goes_with_its_settings() => Verify.FixAsync(
        "TDG748",
        "Remove Strategy and what belongs to it",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2, Strategy = {|TDG748:DeploymentStrategy.Canary|}, CanaryPercent = 5)]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2)]
        class MyApp;
        """);
}
