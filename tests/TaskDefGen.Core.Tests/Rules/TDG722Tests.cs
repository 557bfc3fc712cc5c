using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG722Tests
{
    private const string Task = ServiceJudge.Fargate;

    [Theory]
    [InlineData(null, "prod", null)]
    [InlineData("{ \"serviceName\": \"web\" }", "dev", null)]
    [InlineData("{ \"serviceName\": \"web\" }", null, null)]
    [InlineData("{ \"serviceName\": \"web\" }", "qa", null)]
    [InlineData("{ \"desiredCount\": 3 }", "prod", null)]
    [InlineData("{ \"serviceName\": \"web\", \"schedulingStrategy\": \"DAEMON\" }", "prod", null)]
    [InlineData("{ \"serviceName\": \"web\", \"scalableTarget\": { \"MinCapacity\": 3 } }", "prod", null)]
    [InlineData("{ \"serviceName\": \"web\", \"scalableTarget\": null }", "prod", null)]
    [InlineData("{ \"serviceName\": \"web\", \"launchType\": \"EXTERNAL\" }", "prod", null)]
    [InlineData("{ \"serviceName\": \"web\", \"desiredCount\": 0 }", "prod", null)]
    public void Takes_what_is_right(string? service, string? environment, string? task) =>
        ServiceJudge.Accepts<TDG722>(service, task ?? Task, environment: environment);

    [Theory]
    [InlineData("{ \"serviceName\": \"web\", \"desiredCount\": 3 }", "", "prod needs autoscaling. Write [ScalableTarget(3, 6)]", "Scale from 3 to 6 tasks by CPU", "prod", null)]
    [InlineData("{ \"serviceName\": \"web\" }", "", "stg needs autoscaling", "Scale from 2 to 4 tasks by CPU", "staging", null)]
    public void Reports_what_is_wrong(string service, string pointer, string part, string titles, string? environment, string? task) =>
        Assert.Equal(titles, string.Join(" | ", Judge.Titles(ServiceJudge.Says<TDG722>(service, pointer, part, task ?? Task, environment))));
}
