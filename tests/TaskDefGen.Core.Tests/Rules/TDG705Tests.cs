using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG705Tests
{
    private const string Task = ServiceJudge.Fargate;

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("{ \"launchType\": \"FARGATE\" }", null, null)]
    [InlineData("{ \"serviceName\": \"web\", \"desiredCount\": 0 }", null, null)]
    [InlineData("{ \"serviceName\": \"web\", \"desiredCount\": \"${COUNT}\" }", null, null)]
    [InlineData("{ \"serviceName\": \"web\", \"schedulingStrategy\": \"DAEMON\" }", null, null)]
    [InlineData("{ \"serviceName\": \"web\", \"deploymentController\": { \"type\": \"EXTERNAL\" } }", null, null)]
    [InlineData("{ \"serviceName\": \"web\", \"schedulingStrategy\": \"${STRATEGY}\" }", null, null)]
    public void Takes_what_is_right(string? service, string? environment, string? task) =>
        ServiceJudge.Accepts<TDG705>(service, task ?? Task, environment: environment);

    [Theory]
    [InlineData("{ \"serviceName\": \"web\" }", "", "creates no REPLICA service without a desired count. Write DesiredCount = 1.", "Set DesiredCount to 1", null, null)]
    [InlineData("{ \"serviceName\": \"web\" }", "", "Write DesiredCount = 3, the fewest for prod.", "Set DesiredCount to 3", "production", null)]
    [InlineData("{ \"serviceName\": \"web\", \"desiredCount\": -1 }", "/desiredCount", "can't have -1 tasks", "Set DesiredCount to 1", null, null)]
    public void Reports_what_is_wrong(string service, string pointer, string part, string titles, string? environment, string? task) =>
        Assert.Equal(titles, string.Join(" | ", Judge.Titles(ServiceJudge.Says<TDG705>(service, pointer, part, task ?? Task, environment))));
}
