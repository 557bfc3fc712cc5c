using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG704Tests
{
    private const string Task = ServiceJudge.Fargate;

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("{ \"desiredCount\": 2, \"placementStrategy\": [{ \"type\": \"spread\" }], \"scalableTarget\": { \"MinCapacity\": 1 } }", null, null)]
    [InlineData("{ \"schedulingStrategy\": \"DAEMON\", \"placementConstraints\": [{ \"type\": \"distinctInstance\" }], \"deploymentConfiguration\": { \"maximumPercent\": 100, \"minimumHealthyPercent\": 0 }, \"availabilityZoneRebalancing\": \"DISABLED\" }", null, null)]
    [InlineData("{ \"schedulingStrategy\": \"DAEMON\", \"deploymentConfiguration\": { \"maximumPercent\": \"${MAXIMUM}\" } }", null, null)]
    public void Takes_what_is_right(string? service, string? environment, string? task) =>
        ServiceJudge.Accepts<TDG704>(service, task ?? Task, environment: environment);

    [Theory]
    [InlineData("{ \"schedulingStrategy\": \"DAEMON\", \"desiredCount\": 0 }", "/desiredCount", "refuses a desired count, even 0", "Remove DesiredCount", null, null)]
    [InlineData("{ \"schedulingStrategy\": \"DAEMON\", \"placementStrategy\": [{ \"type\": \"spread\", \"field\": \"instanceId\" }] }", "/placementStrategy/0", "does not support placement strategies", "Remove the placement strategy", null, null)]
    [InlineData("{ \"schedulingStrategy\": \"DAEMON\", \"deploymentConfiguration\": { \"maximumPercent\": 200 } }", "/deploymentConfiguration/maximumPercent", "MaximumPercent is 200", "Set MaximumPercent to 100", null, null)]
    [InlineData("{ \"schedulingStrategy\": \"DAEMON\", \"availabilityZoneRebalancing\": \"ENABLED\" }", "/availabilityZoneRebalancing", "refuses to rebalance it", "Remove AvailabilityZoneRebalancing", null, null)]
    [InlineData("{ \"schedulingStrategy\": \"DAEMON\", \"scalableTarget\": { \"MinCapacity\": 1 } }", "/scalableTarget", "can't be scaled", "Remove the scalable target", null, null)]
    public void Reports_what_is_wrong(string service, string pointer, string part, string titles, string? environment, string? task) =>
        Assert.Equal(titles, string.Join(" | ", Judge.Titles(ServiceJudge.Says<TDG704>(service, pointer, part, task ?? Task, environment))));
}
