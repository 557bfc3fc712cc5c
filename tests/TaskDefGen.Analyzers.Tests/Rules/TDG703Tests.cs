using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG703Tests
{
    [Fact]
    public Task It_is_reported_where_it_stands() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(LaunchType = LaunchType.Fargate, SchedulingStrategy = {|TDG703:SchedulingStrategy.Daemon|})]
        class MyApp;
        """,
        ("TDG703", "The service is a DAEMON on launch type FARGATE; DAEMON keeps one task on each container instance, of which Fargate has none, so ECS refuses the service. Write SchedulingStrategy.Replica and a DesiredCount, or run it on EC2, for which RequiresCompatibilities must name Compatibility.Ec2."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Host, Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 256)]
        [Service(LaunchType = LaunchType.Ec2, SchedulingStrategy = SchedulingStrategy.Daemon)]
        class MyApp;
        """);

    [Fact]
    public Task It_becomes_a_replica() => Verify.FixAsync(
        "TDG703",
        "Set SchedulingStrategy to REPLICA",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(LaunchType = LaunchType.Fargate, SchedulingStrategy = {|TDG703:SchedulingStrategy.Daemon|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(LaunchType = LaunchType.Fargate, SchedulingStrategy = SchedulingStrategy.Replica)]
        class MyApp;
        """);
}
