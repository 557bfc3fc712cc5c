using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG704Tests
{
    [Fact]
    public Task It_is_reported_where_it_stands() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Host, Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 256)]
        [Service(LaunchType = LaunchType.Ec2, SchedulingStrategy = SchedulingStrategy.Daemon, DesiredCount = {|TDG704:2|}, MaximumPercent = {|TDG704:200|})]
        [{|TDG704:PlacementStrategy(PlacementStrategyType.Spread, Field = "instanceId")|}]
        class MyAgent;
        """,
        ("TDG704", "A DAEMON has as many tasks as there are container instances: ECS refuses a desired count, even 0, with \"The daemon scheduling strategy does not support a desired count for services\". Leave DesiredCount out."),
        ("TDG704", "MaximumPercent is 200, and a DAEMON never has two tasks on one container instance: ECS refuses any other value than 100. Write MaximumPercent = 100, or leave it out."),
        ("TDG704", "A DAEMON puts one task on each container instance: ECS refuses a placement strategy with \"The daemon scheduling strategy does not support placement strategies\". Take [PlacementStrategy] away; placement constraints may stay."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Host, Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 256)]
        [Service(LaunchType = LaunchType.Ec2, SchedulingStrategy = SchedulingStrategy.Daemon, MinimumHealthyPercent = 0, MaximumPercent = 100)]
        class MyAgent;
        """);

    [Fact]
    public Task The_count_is_taken_away() => Verify.FixAsync(
        "TDG704",
        "Remove DesiredCount",
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Host, Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 256)]
        [Service(LaunchType = LaunchType.Ec2, SchedulingStrategy = SchedulingStrategy.Daemon, DesiredCount = {|TDG704:0|})]
        class MyAgent;
        """,
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Host, Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 256)]
        [Service(LaunchType = LaunchType.Ec2, SchedulingStrategy = SchedulingStrategy.Daemon)]
        class MyAgent;
        """);

    [Fact]
    public Task The_share_becomes_100() => Verify.FixAsync(
        "TDG704",
        "Set MaximumPercent to 100",
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Host, Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 256)]
        [Service(LaunchType = LaunchType.Ec2, SchedulingStrategy = SchedulingStrategy.Daemon, MaximumPercent = {|TDG704:200|})]
        class MyAgent;
        """,
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Host, Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 256)]
        [Service(LaunchType = LaunchType.Ec2, SchedulingStrategy = SchedulingStrategy.Daemon, MaximumPercent = 100)]
        class MyAgent;
        """);

    [Fact]
    public Task The_placement_strategy_is_taken_away() => Verify.FixAsync(
        "TDG704",
        "Remove the placement strategy",
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Host, Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 256)]
        [Service(LaunchType = LaunchType.Ec2, SchedulingStrategy = SchedulingStrategy.Daemon)]
        [{|TDG704:PlacementStrategy(PlacementStrategyType.Spread, Field = "instanceId")|}]
        class MyAgent;
        """,
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Host, Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 256)]
        [Service(LaunchType = LaunchType.Ec2, SchedulingStrategy = SchedulingStrategy.Daemon)]
        class MyAgent;
        """);

    [Fact]
    public Task The_scalable_target_is_taken_away() => Verify.FixAsync(
        "TDG704",
        "Remove the scalable target",
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Host, Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 256)]
        [Service(LaunchType = LaunchType.Ec2, SchedulingStrategy = SchedulingStrategy.Daemon)]
        [{|TDG704:ScalableTarget(1, 4)|}]
        class MyAgent;
        """,
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Host, Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 256)]
        [Service(LaunchType = LaunchType.Ec2, SchedulingStrategy = SchedulingStrategy.Daemon)]
        class MyAgent;
        """);
}
