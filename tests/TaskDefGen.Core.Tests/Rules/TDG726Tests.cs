using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG726Tests
{
    private const string Task = ServiceJudge.Fargate;

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("{ \"targetTrackingPolicies\": [{ \"PredefinedMetricType\": \"ECSServiceAverageCPUUtilization\", \"TargetValue\": 70 }] }", null, null)]
    [InlineData("{ \"targetTrackingPolicies\": [{ \"PredefinedMetricType\": \"ALBRequestCountPerTarget\", \"TargetValue\": 100, \"ResourceLabel\": \"app/web/0123456789abcdef/targetgroup/orders/fedcba9876543210\" }] }", null, null)]
    [InlineData("{ \"targetTrackingPolicies\": [{ \"PredefinedMetricType\": \"ALBRequestCountPerTarget\", \"TargetValue\": 100, \"ResourceLabel\": \"${LABEL}\" }] }", null, null)]
    [InlineData("{ \"targetTrackingPolicies\": [{ \"MetricName\": \"Depth\", \"Namespace\": \"My\", \"TargetValue\": 5 }] }", null, null)]
    [InlineData("{ \"targetTrackingPolicies\": [{ \"PredefinedMetricType\": \"{Metric}\", \"TargetValue\": \"${TARGET}\" }] }", null, null)]
    public void Takes_what_is_right(string? service, string? environment, string? task) =>
        ServiceJudge.Accepts<TDG726>(service, task ?? Task, environment: environment);

    [Theory]
    [InlineData("{ \"targetTrackingPolicies\": [{ \"PredefinedMetricType\": \"ECSServiceAverageCPUUtilization\", \"TargetValue\": 0 }] }", "/targetTrackingPolicies/0/TargetValue", "can't be kept near 0", "Set TargetValue to 70", null, null)]
    [InlineData("{ \"targetTrackingPolicies\": [{ \"PredefinedMetricType\": \"ECSServiceAverageCPUUtilization\", \"TargetValue\": -0.5 }] }", "/targetTrackingPolicies/0/TargetValue", "can't be kept near -0.5", "Set TargetValue to 70", null, null)]
    [InlineData("{ \"targetTrackingPolicies\": [{ \"PredefinedMetricType\": \"ALBRequestCountPerTarget\", \"TargetValue\": 100 }] }", "/targetTrackingPolicies/0", "of which target group", "", null, null)]
    [InlineData("{ \"targetTrackingPolicies\": [{ \"PredefinedMetricType\": \"ALBRequestCountPerTarget\", \"TargetValue\": 100, \"ResourceLabel\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/a/1\" }] }", "/targetTrackingPolicies/0/ResourceLabel", "names no target group of an Application Load Balancer", "", null, null)]
    [InlineData("{ \"targetTrackingPolicies\": [{ \"PredefinedMetricType\": \"ECSServiceAverageMemoryUtilization\", \"TargetValue\": 70, \"ResourceLabel\": \"app/a/1/targetgroup/b/2\" }] }", "/targetTrackingPolicies/0/ResourceLabel", "takes no ResourceLabel", "Remove ResourceLabel", null, null)]
    [InlineData("{ \"targetTrackingPolicies\": [{ \"TargetValue\": 70 }] }", "/targetTrackingPolicies/0", "follows no metric", "", null, null)]
    [InlineData("{ \"targetTrackingPolicies\": [{ \"PredefinedMetricType\": \"ECSServiceAverageMemoryUtilization\", \"TargetValue\": 70, \"MetricName\": \"Depth\" }] }", "/targetTrackingPolicies/0/MetricName", "follows two metrics", "Remove MetricName", null, null)]
    public void Reports_what_is_wrong(string service, string pointer, string part, string titles, string? environment, string? task) =>
        Assert.Equal(titles, string.Join(" | ", Judge.Titles(ServiceJudge.Says<TDG726>(service, pointer, part, task ?? Task, environment))));
}
