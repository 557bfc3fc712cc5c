using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG702Tests
{
    private const string Task = ServiceJudge.Fargate;

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("{ \"desiredCount\": 1 }", null, null)]
    [InlineData("{ \"cluster\": \"main\" }", null, null)]
    [InlineData("{ \"cluster\": \"arn:aws:ecs:eu-west-1:123456789012:cluster/main\" }", null, null)]
    [InlineData("{ \"cluster\": \"${CLUSTER}\" }", null, null)]
    [InlineData("{ \"clusterDescription\": { \"clusterName\": \"main\" }, \"cluster\": \"main\" }", null, null)]
    public void Takes_what_is_right(string? service, string? environment, string? task) =>
        ServiceJudge.Accepts<TDG702>(service, task ?? Task, environment: environment);

    [Theory]
    [InlineData("{ \"cluster\": \"my cluster\" }", "/cluster", "\"my cluster\" can't name a cluster", "Change the name to \"my-cluster\"", null, null)]
    [InlineData("{ \"clusterDescription\": { \"clusterName\": \"a/b\" } }", "/clusterDescription/clusterName", "\"a/b\" can't name a cluster", "Change the name to \"a-b\"", null, null)]
    public void Reports_what_is_wrong(string service, string pointer, string part, string titles, string? environment, string? task) =>
        Assert.Equal(titles, string.Join(" | ", Judge.Titles(ServiceJudge.Says<TDG702>(service, pointer, part, task ?? Task, environment))));
}
