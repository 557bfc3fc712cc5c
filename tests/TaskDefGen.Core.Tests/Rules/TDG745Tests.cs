using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG745Tests
{
    private const string Task = ServiceJudge.Fargate;

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("{ \"targetTrackingPolicies\": [{ \"PredefinedMetricType\": \"ECSServiceAverageCPUUtilization\", \"TargetValue\": 70 }] }", null, null)]
    [InlineData("{ \"targetTrackingPolicies\": [{ \"PredefinedMetricType\": \"ECSServiceAverageCPUUtilization\", \"TargetValue\": 90 }] }", null, null)]
    [InlineData("{ \"targetTrackingPolicies\": [{ \"PredefinedMetricType\": \"ALBRequestCountPerTarget\", \"TargetValue\": 100, \"ResourceLabel\": \"x\" }] }", null, null)]
    [InlineData("{ \"targetTrackingPolicies\": [{ \"PredefinedMetricType\": \"ECSServiceAverageCPUUtilization\", \"TargetValue\": 0 }] }", null, null)]
    public void Takes_what_is_right(string? service, string? environment, string? task) =>
        ServiceJudge.Accepts<TDG745>(service, task ?? Task, environment: environment);

    [Theory]
    [InlineData("{ \"targetTrackingPolicies\": [{ \"PredefinedMetricType\": \"ECSServiceAverageCPUUtilization\", \"TargetValue\": 95 }] }", "/targetTrackingPolicies/0/TargetValue", "95 percent of their CPU", "Set TargetValue to 70", null, null)]
    [InlineData("{ \"targetTrackingPolicies\": [{ \"PredefinedMetricType\": \"ECSServiceAverageMemoryUtilization\", \"TargetValue\": 5.5 }] }", "/targetTrackingPolicies/0/TargetValue", "5.5 percent of their memory: most of what is paid for", "Set TargetValue to 70", null, null)]
    public void Reports_what_is_wrong(string service, string pointer, string part, string titles, string? environment, string? task) =>
        Assert.Equal(titles, string.Join(" | ", Judge.Titles(ServiceJudge.Says<TDG745>(service, pointer, part, task ?? Task, environment))));
}
