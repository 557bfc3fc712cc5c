using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG720Tests
{
    [Fact]
    public Task It_is_reported_where_it_stands() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2, DeploymentController = DeploymentControllerType.CodeDeploy)]
        [LoadBalancer("arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef")]
        [{|TDG720:DeploymentCircuitBreaker|}]
        class MyApp;
        """,
        ("TDG720", "The deployment circuit breaker watches deployments that ECS carries out itself, and here CodeDeploy does (DeploymentController CODE_DEPLOY): ECS refuses both together. Take [DeploymentCircuitBreaker] away; CodeDeploy has alarms and rollbacks of its own."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2)]
        [LoadBalancer("arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef")]
        [DeploymentCircuitBreaker]
        class MyApp;
        """);

    [Fact]
    public Task The_circuit_breaker_is_taken_away() => Verify.FixAsync(
        "TDG720",
        "Remove the circuit breaker",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27"), PortMapping(80, Name = "web-tcp")]
        [Service(DesiredCount = 2, DeploymentController = DeploymentControllerType.CodeDeploy)]
        [LoadBalancer("arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef")]
        [{|TDG720:DeploymentCircuitBreaker|}]
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
    public Task The_launch_type_is_taken_away() => Verify.FixAsync(
        "TDG720",
        "Remove LaunchType",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, LaunchType = {|TDG720:LaunchType.Fargate|}, DeploymentController = DeploymentControllerType.External)]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, DeploymentController = DeploymentControllerType.External)]
        class MyApp;
        """);
}
