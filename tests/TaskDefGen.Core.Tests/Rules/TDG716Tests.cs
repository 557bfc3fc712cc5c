using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG716Tests
{
    private const string Task = ServiceJudge.Fargate;

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("{ \"desiredCount\": 1 }", null, null)]
    [InlineData("{ \"deploymentConfiguration\": { \"maximumPercent\": 200 } }", null, null)]
    [InlineData("{ \"deploymentConfiguration\": { \"minimumHealthyPercent\": 50, \"maximumPercent\": 100 } }", null, null)]
    [InlineData("{ \"schedulingStrategy\": \"DAEMON\", \"deploymentConfiguration\": { \"maximumPercent\": 100 } }", null, null)]
    [InlineData("{ \"deploymentConfiguration\": { \"strategy\": \"BLUE_GREEN\", \"maximumPercent\": 100 } }", null, null)]
    [InlineData("{ \"deploymentController\": { \"type\": \"CODE_DEPLOY\" }, \"deploymentConfiguration\": { \"maximumPercent\": 100 } }", null, null)]
    [InlineData("{ \"deploymentConfiguration\": { \"minimumHealthyPercent\": \"${MIN}\", \"maximumPercent\": 100 } }", null, null)]
    public void Takes_what_is_right(string? service, string? environment, string? task) =>
        ServiceJudge.Accepts<TDG716>(service, task ?? Task, environment: environment);

    [Theory]
    [InlineData("{ \"deploymentConfiguration\": { \"minimumHealthyPercent\": 100, \"maximumPercent\": 100 } }", "/deploymentConfiguration/maximumPercent", "nothing could ever be deployed", "Set MaximumPercent to 200 | Set MinimumHealthyPercent to 50", null, null)]
    [InlineData("{ \"deploymentConfiguration\": { \"maximumPercent\": 100 } }", "/deploymentConfiguration/maximumPercent", "Write MaximumPercent = 200", "Set MaximumPercent to 200 | Set MinimumHealthyPercent to 50", null, null)]
    public void Reports_what_is_wrong(string service, string pointer, string part, string titles, string? environment, string? task) =>
        Assert.Equal(titles, string.Join(" | ", Judge.Titles(ServiceJudge.Says<TDG716>(service, pointer, part, task ?? Task, environment))));
}
