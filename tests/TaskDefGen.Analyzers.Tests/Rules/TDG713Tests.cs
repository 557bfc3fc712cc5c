using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG713Tests
{
    [Fact]
    public Task It_is_reported_where_it_stands() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, HealthCheckGracePeriodSeconds = {|TDG713:60|})]
        class MyApp;
        """,
        ("TDG713", "ECS is told to ignore failing health checks for 60 seconds, and there are none: the service has no load balancer and its containers no health check. Leave HealthCheckGracePeriodSeconds out, or describe the [LoadBalancer] it is meant for."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        class MyApp;
        """);

    [Fact]
    public Task It_is_taken_away() => Verify.FixAsync(
        "TDG713",
        "Remove HealthCheckGracePeriodSeconds",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, HealthCheckGracePeriodSeconds = {|TDG713:60|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        class MyApp;
        """);
}
