using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG728Tests
{
    private const string Task = ServiceJudge.Fargate;

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("{ \"desiredCount\": 1 }", null, null)]
    [InlineData("{ \"clusterDescription\": { \"containerInsights\": \"enhanced\" } }", null, null)]
    [InlineData("{ \"clusterDescription\": { \"containerInsights\": \"enabled\" } }", null, null)]
    [InlineData("{ \"clusterDescription\": { \"containerInsights\": \"${INSIGHTS}\" } }", null, null)]
    public void Takes_what_is_right(string? service, string? environment, string? task) =>
        ServiceJudge.Accepts<TDG728>(service, task ?? Task, environment: environment);

    [Theory]
    [InlineData("{ \"clusterDescription\": { \"clusterName\": \"main\" } }", "/clusterDescription", "which it is where nothing is written", "Set ContainerInsights to enhanced", null, null)]
    [InlineData("{ \"clusterDescription\": { \"containerInsights\": \"disabled\" } }", "/clusterDescription/containerInsights", "is off for the cluster: CloudWatch", "Set ContainerInsights to enhanced", null, null)]
    public void Reports_what_is_wrong(string service, string pointer, string part, string titles, string? environment, string? task) =>
        Assert.Equal(titles, string.Join(" | ", Judge.Titles(ServiceJudge.Says<TDG728>(service, pointer, part, task ?? Task, environment))));
}
