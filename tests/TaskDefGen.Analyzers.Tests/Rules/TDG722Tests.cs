using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG722Tests
{
    [Fact]
    public Task It_is_reported_where_it_stands() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [{|TDG722:Service(DesiredCount = 3)|}]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "TaskDefGen")]
        class UserService;
        """,
        ("TDG722", "The service has as many tasks on its busiest day as at night: prod needs autoscaling. Write [ScalableTarget(3, 6)] and a policy such as [TargetTrackingScaling(ScalingMetric.ECSServiceAverageCPUUtilization, 70)]."));

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
    public Task It_is_scaled_by_CPU() => Verify.FixAsync(
        "TDG722",
        "Scale from 3 to 6 tasks by CPU",
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [{|TDG722:Service(DesiredCount = 3)|}]
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
