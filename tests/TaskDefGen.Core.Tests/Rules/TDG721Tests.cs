using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG721Tests
{
    private const string Task = ServiceJudge.Fargate;

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("{ \"deploymentConfiguration\": { \"strategy\": \"ROLLING\" } }", null, null)]
    [InlineData("{ \"deploymentConfiguration\": { \"strategy\": \"BLUE_GREEN\", \"bakeTimeInMinutes\": 1440 } }", null, null)]
    [InlineData("{ \"deploymentConfiguration\": { \"strategy\": \"CANARY\", \"canaryConfiguration\": { \"canaryPercent\": 0.1, \"canaryBakeTimeInMinutes\": 0 } } }", null, null)]
    [InlineData("{ \"deploymentConfiguration\": { \"strategy\": \"LINEAR\", \"linearConfiguration\": { \"stepPercent\": 3.0 } } }", null, null)]
    [InlineData("{ \"deploymentConfiguration\": { \"strategy\": \"LINEAR\", \"linearConfiguration\": { \"stepPercent\": 33.3, \"stepBakeTimeInMinutes\": 1440 } } }", null, null)]
    [InlineData("{ \"deploymentConfiguration\": { \"strategy\": \"CANARY\", \"canaryConfiguration\": { \"canaryPercent\": 100.0, \"canaryBakeTimeInMinutes\": 1440 } } }", null, null)]
    [InlineData("{ \"deploymentConfiguration\": { \"strategy\": \"BLUE_GREEN\", \"bakeTimeInMinutes\": 0 } }", null, null)]
    [InlineData("{ \"loadBalancers\": [{ \"targetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/1\", \"advancedConfiguration\": { \"alternateTargetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/2\" } }] }", null, null)]
    [InlineData("{ \"loadBalancers\": [{ \"targetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/1\", \"advancedConfiguration\": { \"alternateTargetGroupArn\": \"${TG}\" } }] }", null, null)]
    [InlineData("{ \"deploymentController\": { \"type\": \"CODE_DEPLOY\" }, \"deploymentConfiguration\": { \"strategy\": \"ROLLING\" } }", null, null)]
    public void Takes_what_is_right(string? service, string? environment, string? task) =>
        ServiceJudge.Accepts<TDG721>(service, task ?? Task, environment: environment);

    [Theory]
    [InlineData("{ \"deploymentController\": { \"type\": \"CODE_DEPLOY\" }, \"deploymentConfiguration\": { \"strategy\": \"BLUE_GREEN\" } }", "/deploymentConfiguration/strategy", "Strategy BLUE_GREEN is carried out by ECS itself", "Remove Strategy", null, null)]
    [InlineData("{ \"deploymentConfiguration\": { \"bakeTimeInMinutes\": 2000 } }", "/deploymentConfiguration/bakeTimeInMinutes", "BakeTimeInMinutes 2000 is out of range: ECS takes 0 to 1440 minutes", "Set BakeTimeInMinutes to 1440", null, null)]
    [InlineData("{ \"deploymentConfiguration\": { \"linearConfiguration\": { \"stepPercent\": 2.5 } } }", "/deploymentConfiguration/linearConfiguration/stepPercent", "LinearStepPercent 2.5 is out of range: ECS takes 3 to 100 percent", "Set LinearStepPercent to 10", null, null)]
    [InlineData("{ \"deploymentConfiguration\": { \"linearConfiguration\": { \"stepPercent\": 33.33 } } }", "/deploymentConfiguration/linearConfiguration/stepPercent", "LinearStepPercent 33.33 is too fine: ECS moves the traffic in tenths of a percent. Write 33.3.", "", null, null)]
    [InlineData("{ \"deploymentConfiguration\": { \"canaryConfiguration\": { \"canaryPercent\": 9.99 } } }", "/deploymentConfiguration/canaryConfiguration/canaryPercent", "CanaryPercent 9.99 is too fine: ECS moves the traffic in tenths of a percent. Write 10.", "Set CanaryPercent to 10", null, null)]
    [InlineData("{ \"deploymentConfiguration\": { \"canaryConfiguration\": { \"canaryPercent\": 0.05 } } }", "/deploymentConfiguration/canaryConfiguration/canaryPercent", "CanaryPercent 0.05 is out of range: ECS takes 0.1 to 100 percent", "Set CanaryPercent to 5", null, null)]
    [InlineData("{ \"deploymentConfiguration\": { \"bakeTimeInMinutes\": 1441 } }", "/deploymentConfiguration/bakeTimeInMinutes", "BakeTimeInMinutes 1441 is out of range", "Set BakeTimeInMinutes to 1440", null, null)]
    [InlineData("{ \"deploymentConfiguration\": { \"linearConfiguration\": { \"stepBakeTimeInMinutes\": -1 } } }", "/deploymentConfiguration/linearConfiguration/stepBakeTimeInMinutes", "LinearStepBakeTimeInMinutes -1", "Set LinearStepBakeTimeInMinutes to 0", null, null)]
    [InlineData("{ \"deploymentConfiguration\": { \"canaryConfiguration\": { \"canaryPercent\": 100.5 } } }", "/deploymentConfiguration/canaryConfiguration/canaryPercent", "CanaryPercent 100.5 is out of range: ECS takes 0.1 to 100 percent", "Set CanaryPercent to 100", null, null)]
    [InlineData("{ \"deploymentConfiguration\": { \"canaryConfiguration\": { \"canaryBakeTimeInMinutes\": 1441 } } }", "/deploymentConfiguration/canaryConfiguration/canaryBakeTimeInMinutes", "CanaryBakeTimeInMinutes 1441", "Set CanaryBakeTimeInMinutes to 1440", null, null)]
    [InlineData("{ \"loadBalancers\": [{ \"targetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/1\", \"advancedConfiguration\": { \"productionListenerRule\": \"r\" } }] }", "/loadBalancers/0/advancedConfiguration", "AlternateTargetGroupArn", "", null, null)]
    [InlineData("{ \"loadBalancers\": [{ \"targetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/1\", \"advancedConfiguration\": { \"alternateTargetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/1\" } }] }", "/loadBalancers/0/advancedConfiguration/alternateTargetGroupArn", "Both target groups are the same", "", null, null)]
    public void Reports_what_is_wrong(string service, string pointer, string part, string titles, string? environment, string? task) =>
        Assert.Equal(titles, string.Join(" | ", Judge.Titles(ServiceJudge.Says<TDG721>(service, pointer, part, task ?? Task, environment))));
}
