using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG718Tests
{
    private const string Task = ServiceJudge.Fargate;

    [Theory]
    [InlineData(null, "prod", null)]
    [InlineData("{ \"deploymentConfiguration\": { \"minimumHealthyPercent\": 100 } }", "prod", null)]
    [InlineData("{ \"deploymentConfiguration\": { \"minimumHealthyPercent\": 50 } }", "stg", null)]
    [InlineData("{ \"deploymentConfiguration\": { \"minimumHealthyPercent\": 0 } }", "dev", null)]
    [InlineData("{ \"deploymentConfiguration\": { \"minimumHealthyPercent\": 0 } }", null, null)]
    [InlineData("{ \"schedulingStrategy\": \"DAEMON\", \"deploymentConfiguration\": { \"minimumHealthyPercent\": 0 } }", "prod", null)]
    [InlineData("{ \"deploymentConfiguration\": { \"minimumHealthyPercent\": 50 } }", "${ENV}", null)]
    public void Takes_what_is_right(string? service, string? environment, string? task) =>
        ServiceJudge.Accepts<TDG718>(service, task ?? Task, environment: environment);

    [Theory]
    [InlineData("{ \"desiredCount\": 4, \"deploymentConfiguration\": { \"minimumHealthyPercent\": 50 } }", "/deploymentConfiguration/minimumHealthyPercent", "leave 2 of 4 tasks", "Set MinimumHealthyPercent to 100", "production", null)]
    [InlineData("{ \"deploymentConfiguration\": { \"minimumHealthyPercent\": 50, \"maximumPercent\": 100 } }", "/deploymentConfiguration/minimumHealthyPercent", "fewer tasks than the load needs", "Set MinimumHealthyPercent to 100 and MaximumPercent to 200", "prod", null)]
    [InlineData("{ \"deploymentConfiguration\": { \"minimumHealthyPercent\": 0 } }", "/deploymentConfiguration/minimumHealthyPercent", "a deployment in stg may stop every task", "Set MinimumHealthyPercent to 100", "stg", null)]
    public void Reports_what_is_wrong(string service, string pointer, string part, string titles, string? environment, string? task) =>
        Assert.Equal(titles, string.Join(" | ", Judge.Titles(ServiceJudge.Says<TDG718>(service, pointer, part, task ?? Task, environment))));
}
