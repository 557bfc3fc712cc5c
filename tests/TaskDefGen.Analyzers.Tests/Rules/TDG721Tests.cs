using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG721Tests
{
    [Fact]
    public Task It_is_reported_where_it_stands() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2, Strategy = DeploymentStrategy.Canary, CanaryPercent = {|TDG721:150|}, CanaryBakeTimeInMinutes = 10)]
        class MyApp;
        """,
        ("TDG721", "CanaryPercent 150 is out of range: ECS takes 0.1 to 100 percent. Write 100."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2, Strategy = DeploymentStrategy.Canary, CanaryPercent = 5, CanaryBakeTimeInMinutes = 10)]
        class MyApp;
        """);

    [Fact]
    public Task The_nearest_is_written() => Verify.FixAsync(
        "TDG721",
        "Set CanaryPercent to 100",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2, Strategy = DeploymentStrategy.Canary, CanaryPercent = {|TDG721:150|}, CanaryBakeTimeInMinutes = 10)]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2, Strategy = DeploymentStrategy.Canary, CanaryPercent = 100, CanaryBakeTimeInMinutes = 10)]
        class MyApp;
        """);

    [Fact]
    public Task The_strategy_is_taken_away() => Verify.FixAsync(
        "TDG721",
        "Remove Strategy",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2, DeploymentController = DeploymentControllerType.CodeDeploy, Strategy = {|TDG721:DeploymentStrategy.Linear|})]
        [LoadBalancer("arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2, DeploymentController = DeploymentControllerType.CodeDeploy)]
        [LoadBalancer("arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef")]
        class MyApp;
        """);

    [Fact]
    public Task A_share_in_tenths_is_asked_for() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2, Strategy = DeploymentStrategy.Linear, LinearStepPercent = {|TDG721:33.33|})]
        class MyApp;
        """,
        ("TDG721", "LinearStepPercent 33.33 is too fine: ECS moves the traffic in tenths of a percent. Write 33.3."));

    [Fact]
    public Task A_share_in_tenths_is_taken() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2, Strategy = DeploymentStrategy.Linear, LinearStepPercent = 33.3)]
        class MyApp;
        """);
}
