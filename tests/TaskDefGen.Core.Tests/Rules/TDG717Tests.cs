using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG717Tests
{
    private const string Task = ServiceJudge.Fargate;

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("{ \"desiredCount\": 1 }", null, null)]
    [InlineData("{ \"desiredCount\": 0, \"deploymentConfiguration\": { \"maximumPercent\": 150 } }", null, null)]
    [InlineData("{ \"desiredCount\": 2, \"deploymentConfiguration\": { \"maximumPercent\": 150 } }", null, null)]
    [InlineData("{ \"desiredCount\": 1, \"deploymentConfiguration\": { \"minimumHealthyPercent\": 0, \"maximumPercent\": 150 } }", null, null)]
    [InlineData("{ \"desiredCount\": 1, \"deploymentConfiguration\": { \"maximumPercent\": 100 } }", null, null)]
    [InlineData("{ \"desiredCount\": \"${COUNT}\", \"deploymentConfiguration\": { \"maximumPercent\": 150 } }", null, null)]
    public void Takes_what_is_right(string? service, string? environment, string? task) =>
        ServiceJudge.Accepts<TDG717>(service, task ?? Task, environment: environment);

    [Theory]
    [InlineData("{ \"desiredCount\": 1, \"deploymentConfiguration\": { \"maximumPercent\": 150 } }", "/deploymentConfiguration/maximumPercent", "Of 1 task, 100 percent must stay, which is 1 rounded up, and 150 percent may run, which is 1 rounded down", "Set MaximumPercent to 200", null, null)]
    [InlineData("{ \"desiredCount\": 2, \"deploymentConfiguration\": { \"minimumHealthyPercent\": 51, \"maximumPercent\": 149 } }", "/deploymentConfiguration/maximumPercent", "Of 2 tasks, 51 percent must stay, which is 2 rounded up", "Set MaximumPercent to 200", null, null)]
    public void Reports_what_is_wrong(string service, string pointer, string part, string titles, string? environment, string? task) =>
        Assert.Equal(titles, string.Join(" | ", Judge.Titles(ServiceJudge.Says<TDG717>(service, pointer, part, task ?? Task, environment))));
}
