using System.Linq;
using System.Text.Json.Nodes;
using TaskDefGen.Core.Tests.Binding;

namespace TaskDefGen.Core.Tests.Deployment;

/// <summary>autoscaling/*.json, run-task.json, schedule.json, repository.json and log-groups/*.json.</summary>
public class ScalingAndTasksTests
{
    [Fact]
    public void A_policy_and_an_action_each_have_a_file()
    {
        var around = Around.OrdersWith(
            Fact.Of("Service"),
            Fact.Of("ScalableTarget", ("MinCapacity", 2), ("MaxCapacity", 10)),
            Fact.Of("TargetTrackingScaling", ("Metric", ScalingMetric.ECSServiceAverageCPUUtilization), ("TargetValue", 70.0)),
            Fact.Of("TargetTrackingScaling", ("Metric", ScalingMetric.ECSServiceAverageCPUUtilization), ("TargetValue", 62.5), ("Environment", "stg")),
            Fact.Of("TargetTrackingScaling", ("Metric", ScalingMetric.ALBRequestCountPerTarget), ("TargetValue", 1000.0), ("ResourceLabel", "app/a/1/targetgroup/b/2")),
            Fact.Of("ScheduledScaling", ("Name", "a night/long"), ("Schedule", "cron(0 22 * * ? *)"), ("MaxCapacity", 2)));
        Assert.Equal(
            ["autoscaling/target.json", "autoscaling/policy-cpu.json", "autoscaling/policy-requests.json", "autoscaling/action-a-night-long.json"],
            around.Paths.Where(p => p.StartsWith("autoscaling", System.StringComparison.Ordinal)));
        const string Of = "\"" + """ServiceNamespace":"ecs","ResourceId":"service/shop-stg-cluster/shop-orders-stg","ScalableDimension":"ecs:service:DesiredCount",""";
        Assert.Equal("{" + Of + "\"" + """MinCapacity":2,"MaxCapacity":10}""", around["autoscaling/target.json"]);
        Assert.Equal(
            """{"PolicyName":"cpu",""" + Of
            + "\"" + """PolicyType":"TargetTrackingScaling","TargetTrackingScalingPolicyConfiguration":{"TargetValue":62.5,"PredefinedMetricSpecification":{"PredefinedMetricType":"ECSServiceAverageCPUUtilization"}}}""",
            around["autoscaling/policy-cpu.json"]);
        Assert.Contains("\"ScalableTargetAction\":{\"MaxCapacity\":2}", around["autoscaling/action-a-night-long.json"], System.StringComparison.Ordinal);
    }

    [Fact]
    public void Steps_belong_to_their_policy_whatever_the_order()
    {
        var around = Around.OrdersWith(
            Fact.Of("ScalingStep", ("Policy", "queue"), ("ScalingAdjustment", 1), ("LowerBound", 0.0), ("UpperBound", 100.5)),
            Fact.Of("StepScaling", ("PolicyName", "queue"), ("Cooldown", 60)),
            Fact.Of("ScalingStep", ("Policy", "queue"), ("ScalingAdjustment", 3), ("LowerBound", 100.5)),
            Fact.Of("ScalingStep", ("Policy", "queue"), ("ScalingAdjustment", 5), ("LowerBound", 100.5), ("Environment", "stg")));
        Assert.EndsWith(
            "\"" + """StepScalingPolicyConfiguration":{"AdjustmentType":"ChangeInCapacity","StepAdjustments":[{"MetricIntervalLowerBound":0,"MetricIntervalUpperBound":100.5,"ScalingAdjustment":1},"""
            + """{"MetricIntervalLowerBound":100.5,"ScalingAdjustment":5}],"Cooldown":60}}""",
            around["autoscaling/policy-queue.json"],
            System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_standalone_task_needs_no_service()
    {
        var around = Around.Of(
            [Around.Orders, Around.Image, Fact.Of("RunTask", ("Count", 1), ("StartedBy", "ci"), ("AssignPublicIp", true)), Fact.Of("ContainerOverride", ("ContainerName", "orders-container"), ("Command", new[] { "migrate" }))],
            [Fact.Of("Subnet", ("Id", "subnet-1"))],
            "stg");
        Assert.Equal(["run-task.json"], around.Paths);
        Assert.Equal(
            """{"cluster":"shop-stg-cluster","count":1,"launchType":"FARGATE","networkConfiguration":{"awsvpcConfiguration":{"subnets":["subnet-1"],"assignPublicIp":"ENABLED"}},"""
            + "\"" + """overrides":{"containerOverrides":[{"name":"orders-container","command":["migrate"]}]},"startedBy":"ci","taskDefinition":"shop-orders-stg"}""",
            around["run-task.json"]);
    }

    [Fact]
    public void A_schedule_starts_the_newest_revision()
    {
        var around = Around.Of(
            [
                Around.Orders, Around.Image, Fact.Of("Schedule", ("ScheduleExpression", "rate(1 hour)"), ("RoleArn", "arn:role"), ("MaximumRetryAttempts", 2)),
                Fact.Of("Schedule", ("ScheduleExpression", "rate(1 day)"), ("RoleArn", "arn:role"), ("Name", "daily")),
            ],
            [Fact.Of("Subnet", ("Id", "subnet-1"))],
            "stg");
        Assert.Equal(["schedule.json", "schedule-daily.json"], around.Paths);
        Assert.Equal(
            """{"FlexibleTimeWindow":{"Mode":"OFF"},"Name":"shop-orders-stg","ScheduleExpression":"rate(1 hour)","Target":{"Arn":"arn:aws:ecs:ap-northeast-2:123456789012:cluster/shop-stg-cluster","""
            + "\"" + """EcsParameters":{"LaunchType":"FARGATE","NetworkConfiguration":{"awsvpcConfiguration":{"Subnets":["subnet-1"]}},"""
            + "\"" + """TaskDefinitionArn":"arn:aws:ecs:ap-northeast-2:123456789012:task-definition/shop-orders-stg"},"RetryPolicy":{"MaximumRetryAttempts":2},"RoleArn":"arn:role"}}""",
            around["schedule.json"]);
    }

    [Fact]
    public void The_repository_is_that_of_the_image_else_by_convention()
    {
        var settings = Fact.Of("Repository", ("ImageTagMutability", ImageTagMutability.Immutable), ("ScanOnPush", true));
        Assert.Equal(
            """{"repositoryName":"shop/orders","imageTagMutability":"IMMUTABLE","imageScanningConfiguration":{"scanOnPush":true}}""", Around.OrdersWith(settings)["repository.json"]);
        var elsewhere = Fact.Of("Container", ("Image", "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/team/app:v1"));
        Assert.StartsWith("""{"repositoryName":"team/app",""", Around.Of([Around.Orders, elsewhere, settings], [], "stg")["repository.json"], System.StringComparison.Ordinal);
        var hub = Fact.Of("Container", ("Image", "nginx:1"));
        Assert.StartsWith("""{"repositoryName":"shop/orders",""", Around.Of([Around.Orders, hub, settings], [], "stg")["repository.json"], System.StringComparison.Ordinal);
    }

    [Fact]
    public void Old_images_expire()
    {
        var around = Around.OrdersWith(Fact.Of("Repository", ("KeepImages", 30), ("ExpireUntaggedAfterDays", 7)));
        var policy = JsonNode.Parse(JsonNode.Parse(around["repository-lifecycle.json"])!["lifecyclePolicyText"]!.GetValue<string>())!;
        Assert.Equal(["untagged", "any"], policy["rules"]!.AsArray().Select(r => r!["selection"]!["tagStatus"]!.GetValue<string>()));
        Assert.Equal([7, 30], policy["rules"]!.AsArray().Select(r => r!["selection"]!["countNumber"]!.GetValue<int>()));
        Assert.DoesNotContain("repository-lifecycle.json", Around.OrdersWith(Fact.Of("Repository")).Paths);
    }

    [Fact]
    public void A_log_group_without_a_name_speaks_for_all_that_are_written_to()
    {
        var around = Around.OrdersWith(Fact.Of("AwsLogs"), Fact.Of("LogGroup", ("RetentionInDays", 30)), Fact.Of("LogGroup", ("Name", "/own"), ("RetentionInDays", 1)));
        Assert.Equal(
            ["log-groups/own.json", "log-groups/own-retention.json", "log-groups/ecs-shop-orders-stg.json", "log-groups/ecs-shop-orders-stg-retention.json"], around.Paths);
        Assert.Equal("""{"logGroupName":"/ecs/shop/orders/stg","retentionInDays":30}""", around["log-groups/ecs-shop-orders-stg-retention.json"]);
    }

    [Fact]
    public void Names_that_make_one_path_are_told_apart()
    {
        var around = Around.OrdersWith(Fact.Of("LogGroup", ("Name", "/a/b")), Fact.Of("LogGroup", ("Name", "/a-b")));
        Assert.Equal(["log-groups/a-b.json", "log-groups/a-b-2.json"], around.Paths);
    }
}
