using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG719Tests
{
    [Fact]
    public Task It_is_reported_where_it_stands() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [{|TDG719:Service(DesiredCount = 2)|}]
        class MyApp;
        """,
        ("TDG719", "The service has no deployment circuit breaker: when new tasks don't start, ECS tries for hours and nobody is told. Write [DeploymentCircuitBreaker], which gives such a deployment up and brings the last version that ran back."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [DeploymentCircuitBreaker]
        class MyApp;
        """);

    [Fact]
    public Task It_is_added() => Verify.FixAsync(
        "TDG719",
        "Add a deployment circuit breaker",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [{|TDG719:Service(DesiredCount = 2)|}]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [DeploymentCircuitBreaker(Enable = true, Rollback = true)]
        class MyApp;
        """);

    [Fact]
    public Task It_is_turned_on() => Verify.FixAsync(
        "TDG719",
        "Set Enable to true",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [DeploymentCircuitBreaker(Enable = {|TDG719:false|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [DeploymentCircuitBreaker(Enable = true)]
        class MyApp;
        """);
}
