using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG726Tests
{
    [Fact]
    public Task It_is_reported_where_it_stands() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [ScalableTarget(2, 10)]
        [{|TDG726:TargetTrackingScaling(ScalingMetric.ALBRequestCountPerTarget, 1000)|}]
        class MyApp;
        """,
        ("TDG726", "Metric ALBRequestCountPerTarget doesn't say of which target group it counts the requests. Write ResourceLabel = \"app/<load balancer>/<id>/targetgroup/<target group>/<id>\", the ends of the two ARNs."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [ScalableTarget(2, 10)]
        [TargetTrackingScaling(ScalingMetric.ALBRequestCountPerTarget, 1000, ResourceLabel = "app/web/0123456789abcdef/targetgroup/orders/fedcba9876543210")]
        class MyApp;
        """);

    [Fact]
    public Task The_target_is_replaced() => Verify.FixAsync(
        "TDG726",
        "Set TargetValue to 70",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [ScalableTarget(2, 10)]
        [TargetTrackingScaling(ScalingMetric.ECSServiceAverageCPUUtilization, {|TDG726:0|})]
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
    public Task A_label_without_use_is_taken_away() => Verify.FixAsync(
        "TDG726",
        "Remove ResourceLabel",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [ScalableTarget(2, 10)]
        [TargetTrackingScaling(ScalingMetric.ECSServiceAverageCPUUtilization, 70, ResourceLabel = {|TDG726:"app/a/1/targetgroup/b/2"|})]
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
