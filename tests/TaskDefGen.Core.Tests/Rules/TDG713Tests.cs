using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG713Tests
{
    private const string Task = ServiceJudge.Fargate;

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("{ \"healthCheckGracePeriodSeconds\": 0 }", null, null)]
    [InlineData("{ \"healthCheckGracePeriodSeconds\": 60, \"loadBalancers\": [{ \"targetGroupArn\": \"arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/1\" }] }", null, null)]
    [InlineData("{ \"healthCheckGracePeriodSeconds\": \"${GRACE}\" }", null, null)]
    [InlineData("{ \"healthCheckGracePeriodSeconds\": 60 }", null, "{ \"containerDefinitions\": [{ \"healthCheck\": { \"command\": [\"CMD\", \"true\"] } }] }")]
    public void Takes_what_is_right(string? service, string? environment, string? task) =>
        ServiceJudge.Accepts<TDG713>(service, task ?? Task, environment: environment);

    [Theory]
    [InlineData("{ \"healthCheckGracePeriodSeconds\": 60 }", "/healthCheckGracePeriodSeconds", "for 60 seconds, and there are none", "Remove HealthCheckGracePeriodSeconds", null, null)]
    public void Reports_what_is_wrong(string service, string pointer, string part, string titles, string? environment, string? task) =>
        Assert.Equal(titles, string.Join(" | ", Judge.Titles(ServiceJudge.Says<TDG713>(service, pointer, part, task ?? Task, environment))));
}
