using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG725Tests
{
    [Fact]
    public Task It_is_reported_where_it_stands() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 3)]
        [ScalableTarget({|TDG725:1|}, 6)]
        [TargetTrackingScaling(ScalingMetric.ECSServiceAverageCPUUtilization, 70)]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "TaskDefGen")]
        class UserService;
        """,
        ("TDG725", "Autoscaling may go down to 1 task, fewer than prod asks for, which is 3: then one failure takes too much. Write MinCapacity = 3."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 3)]
        [ScalableTarget(3, 6)]
        [TargetTrackingScaling(ScalingMetric.ECSServiceAverageCPUUtilization, 70)]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "TaskDefGen")]
        class UserService;
        """);

    [Fact]
    public Task The_minimum_is_raised() => Verify.FixAsync(
        "TDG725",
        "Set MinCapacity to 3",
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 3)]
        [ScalableTarget({|TDG725:1|}, 6)]
        [TargetTrackingScaling(ScalingMetric.ECSServiceAverageCPUUtilization, 70)]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "TaskDefGen")]
        class UserService;
        """,
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 3)]
        [ScalableTarget(3, 6)]
        [TargetTrackingScaling(ScalingMetric.ECSServiceAverageCPUUtilization, 70)]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "TaskDefGen")]
        class UserService;
        """);

    [Fact]
    public Task The_maximum_is_raised() => Verify.FixAsync(
        "TDG725",
        "Set MaxCapacity to 6",
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 3)]
        [ScalableTarget(3, {|TDG725:3|})]
        [TargetTrackingScaling(ScalingMetric.ECSServiceAverageCPUUtilization, 70)]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "TaskDefGen")]
        class UserService;
        """,
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 3)]
        [ScalableTarget(3, 6)]
        [TargetTrackingScaling(ScalingMetric.ECSServiceAverageCPUUtilization, 70)]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "TaskDefGen")]
        class UserService;
        """);

    [Fact]
    public Task A_policy_is_added() => Verify.FixAsync(
        "TDG725",
        "Add a policy that keeps CPU near 70 percent",
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 3)]
        [{|TDG725:ScalableTarget(3, 6)|}]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "TaskDefGen")]
        class UserService;
        """,
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 3)]
        [ScalableTarget(3, 6)]
        [TargetTrackingScaling(ScalingMetric.ECSServiceAverageCPUUtilization, 70)]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "TaskDefGen")]
        class UserService;
        """);
}
