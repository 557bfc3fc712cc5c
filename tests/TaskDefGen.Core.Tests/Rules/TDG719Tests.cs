using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG719Tests
{
    private const string Task = ServiceJudge.Fargate;

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("{ \"desiredCount\": 1 }", null, null)]
    [InlineData("{ \"serviceName\": \"web\", \"deploymentConfiguration\": { \"deploymentCircuitBreaker\": { \"enable\": true } } }", null, null)]
    [InlineData("{ \"serviceName\": \"web\", \"deploymentConfiguration\": { \"strategy\": \"BLUE_GREEN\" } }", null, null)]
    [InlineData("{ \"serviceName\": \"web\", \"deploymentController\": { \"type\": \"EXTERNAL\" } }", null, null)]
    [InlineData("{ \"serviceName\": \"web\", \"deploymentConfiguration\": { \"deploymentCircuitBreaker\": { \"enable\": \"${ENABLE}\" } } }", null, null)]
    public void Takes_what_is_right(string? service, string? environment, string? task) =>
        ServiceJudge.Accepts<TDG719>(service, task ?? Task, environment: environment);

    [Theory]
    [InlineData("{ \"serviceName\": \"web\" }", "", "has no deployment circuit breaker", "Add a deployment circuit breaker", null, null)]
    [InlineData("{ \"serviceName\": \"web\", \"deploymentConfiguration\": { \"maximumPercent\": 200 } }", "", "has no deployment circuit breaker", "Add a deployment circuit breaker", null, null)]
    [InlineData("{ \"serviceName\": \"web\", \"deploymentConfiguration\": { \"deploymentCircuitBreaker\": { \"enable\": false, \"rollback\": true } } }", "/deploymentConfiguration/deploymentCircuitBreaker/enable", "circuit breaker is off", "Set Enable to true", null, null)]
    public void Reports_what_is_wrong(string service, string pointer, string part, string titles, string? environment, string? task) =>
        Assert.Equal(titles, string.Join(" | ", Judge.Titles(ServiceJudge.Says<TDG719>(service, pointer, part, task ?? Task, environment))));
}
