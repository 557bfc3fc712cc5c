using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG725Tests
{
    private const string Task = ServiceJudge.Fargate;

    [Theory]
    [InlineData(null, "prod", null)]
    [InlineData("{ \"scalableTarget\": { \"MinCapacity\": 3, \"MaxCapacity\": 6 }, \"targetTrackingPolicies\": [{ \"PredefinedMetricType\": \"ECSServiceAverageCPUUtilization\", \"TargetValue\": 70 }] }", "prod", null)]
    [InlineData("{ \"scalableTarget\": { \"MinCapacity\": 1, \"MaxCapacity\": 2 }, \"targetTrackingPolicies\": [{ \"PredefinedMetricType\": \"ECSServiceAverageCPUUtilization\", \"TargetValue\": 70 }] }", "dev", null)]
    [InlineData("{ \"scalableTarget\": { \"MinCapacity\": 0, \"MaxCapacity\": 2 }, \"targetTrackingPolicies\": [{ \"PredefinedMetricType\": \"ECSServiceAverageCPUUtilization\", \"TargetValue\": 70 }] }", null, null)]
    [InlineData("{ \"scalableTarget\": { \"MinCapacity\": \"${MIN}\", \"MaxCapacity\": 2 }, \"targetTrackingPolicies\": [{ \"PredefinedMetricType\": \"ECSServiceAverageCPUUtilization\", \"TargetValue\": 70 }] }", "prod", null)]
    [InlineData("{ \"scalableTarget\": { \"MinCapacity\": 1, \"MaxCapacity\": 2 }, \"scheduledActions\": [{ \"MinCapacity\": 2 }] }", null, null)]
    [InlineData("{ \"scalableTarget\": null, \"targetTrackingPolicies\": [{ \"PredefinedMetricType\": \"ECSServiceAverageCPUUtilization\", \"TargetValue\": 70 }] }", null, null)]
    public void Takes_what_is_right(string? service, string? environment, string? task) =>
        ServiceJudge.Accepts<TDG725>(service, task ?? Task, environment: environment);

    [Theory]
    [InlineData("{ \"scalableTarget\": { \"MinCapacity\": 1, \"MaxCapacity\": 6 }, \"targetTrackingPolicies\": [{ \"PredefinedMetricType\": \"ECSServiceAverageCPUUtilization\", \"TargetValue\": 70 }] }", "/scalableTarget/MinCapacity", "may go down to 1 task, fewer than prod", "Set MinCapacity to 3", "prod", null)]
    [InlineData("{ \"scalableTarget\": { \"MinCapacity\": 0, \"MaxCapacity\": 2 }, \"targetTrackingPolicies\": [{ \"PredefinedMetricType\": \"ECSServiceAverageCPUUtilization\", \"TargetValue\": 70 }] }", "/scalableTarget/MinCapacity", "then nothing answers", "", "stg", null)]
    [InlineData("{ \"scalableTarget\": { \"MinCapacity\": 3, \"MaxCapacity\": 3 }, \"targetTrackingPolicies\": [{ \"PredefinedMetricType\": \"ECSServiceAverageCPUUtilization\", \"TargetValue\": 70 }] }", "/scalableTarget/MaxCapacity", "from 3 to 3 tasks", "Set MaxCapacity to 6", "prod", null)]
    [InlineData("{ \"scalableTarget\": { \"MinCapacity\": 3, \"MaxCapacity\": 6 } }", "/scalableTarget", "has no policy", "Add a policy that keeps CPU near 70 percent", "prod", null)]
    [InlineData("{ \"targetTrackingPolicies\": [{ \"PredefinedMetricType\": \"ECSServiceAverageCPUUtilization\", \"TargetValue\": 70 }] }", "/targetTrackingPolicies/0", "nothing to scale", "", null, null)]
    public void Reports_what_is_wrong(string service, string pointer, string part, string titles, string? environment, string? task) =>
        Assert.Equal(titles, string.Join(" | ", Judge.Titles(ServiceJudge.Says<TDG725>(service, pointer, part, task ?? Task, environment))));
}
