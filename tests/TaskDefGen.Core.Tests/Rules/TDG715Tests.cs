using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG715Tests
{
    private const string Task = ServiceJudge.Fargate;

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("{ \"deploymentConfiguration\": { \"minimumHealthyPercent\": 0, \"maximumPercent\": 100 } }", null, null)]
    [InlineData("{ \"deploymentConfiguration\": { \"minimumHealthyPercent\": 100, \"maximumPercent\": 400 } }", null, null)]
    [InlineData("{ \"schedulingStrategy\": \"DAEMON\", \"deploymentConfiguration\": { \"maximumPercent\": 50 } }", null, null)]
    [InlineData("{ \"deploymentConfiguration\": { \"maximumPercent\": \"${MAX}\" } }", null, null)]
    public void Takes_what_is_right(string? service, string? environment, string? task) =>
        ServiceJudge.Accepts<TDG715>(service, task ?? Task, environment: environment);

    [Theory]
    [InlineData("{ \"deploymentConfiguration\": { \"minimumHealthyPercent\": 101 } }", "/deploymentConfiguration/minimumHealthyPercent", "MinimumHealthyPercent 101 is out of range", "Set MinimumHealthyPercent to 100", null, null)]
    [InlineData("{ \"deploymentConfiguration\": { \"minimumHealthyPercent\": -1 } }", "/deploymentConfiguration/minimumHealthyPercent", "Write 0", "Set MinimumHealthyPercent to 0", null, null)]
    [InlineData("{ \"deploymentConfiguration\": { \"maximumPercent\": 99 } }", "/deploymentConfiguration/maximumPercent", "MaximumPercent 99 is out of range", "Set MaximumPercent to 200", null, null)]
    public void Reports_what_is_wrong(string service, string pointer, string part, string titles, string? environment, string? task) =>
        Assert.Equal(titles, string.Join(" | ", Judge.Titles(ServiceJudge.Says<TDG715>(service, pointer, part, task ?? Task, environment))));
}
