using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG723Tests
{
    [Fact]
    public Task It_is_reported_where_it_stands() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [ScalableTarget(10, {|TDG723:2|})]
        [TargetTrackingScaling(ScalingMetric.ECSServiceAverageCPUUtilization, 70)]
        class MyApp;
        """,
        ("TDG723", "MinCapacity 10 is more than MaxCapacity 2: Application Auto Scaling refuses the range. Write the fewest tasks first: 2, 10."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [ScalableTarget(2, 10)]
        [TargetTrackingScaling(ScalingMetric.ECSServiceAverageCPUUtilization, 70)]
        class MyApp;
        """);

    [Fact]
    public Task They_are_swapped() => Verify.FixAsync(
        "TDG723",
        "Swap them: from 2 to 10",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [ScalableTarget(10, {|TDG723:2|})]
        [TargetTrackingScaling(ScalingMetric.ECSServiceAverageCPUUtilization, 70)]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [ScalableTarget(2, 10)]
        [TargetTrackingScaling(ScalingMetric.ECSServiceAverageCPUUtilization, 70)]
        class MyApp;
        """);

    [Fact]
    public Task A_negative_number_is_replaced() => Verify.FixAsync(
        "TDG723",
        "Set MinCapacity to 1",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [ScalableTarget({|TDG723:-1|}, 10)]
        [TargetTrackingScaling(ScalingMetric.ECSServiceAverageCPUUtilization, 70)]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [ScalableTarget(1, 10)]
        [TargetTrackingScaling(ScalingMetric.ECSServiceAverageCPUUtilization, 70)]
        class MyApp;
        """);
}
