using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG745Tests
{
    [Fact]
    public Task It_is_reported_where_it_stands() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [ScalableTarget(2, 10)]
        [TargetTrackingScaling(ScalingMetric.ECSServiceAverageCPUUtilization, {|TDG745:95|})]
        class MyApp;
        """,
        ("TDG745", "Tasks are kept near 95 percent of their CPU: before new ones have started, the old ones are beyond what they can do. Write 70, or what a load test shows."));

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
    public Task It_becomes_70() => Verify.FixAsync(
        "TDG745",
        "Set TargetValue to 70",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [ScalableTarget(2, 10)]
        [TargetTrackingScaling(ScalingMetric.ECSServiceAverageCPUUtilization, {|TDG745:95|})]
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
}
