using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG708Tests
{
    private const string Task = ServiceJudge.Fargate;

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("{ \"launchType\": \"FARGATE\" }", null, null)]
    [InlineData("{ \"capacityProviderStrategy\": [{ \"capacityProvider\": \"FARGATE\" }] }", null, null)]
    public void Takes_what_is_right(string? service, string? environment, string? task) =>
        ServiceJudge.Accepts<TDG708>(service, task ?? Task, environment: environment);

    [Theory]
    [InlineData("{ \"launchType\": \"FARGATE\", \"capacityProviderStrategy\": [{ \"capacityProvider\": \"FARGATE\" }] }", "/launchType", "a launch type and capacity providers", "Remove LaunchType", null, null)]
    public void Reports_what_is_wrong(string service, string pointer, string part, string titles, string? environment, string? task) =>
        Assert.Equal(titles, string.Join(" | ", Judge.Titles(ServiceJudge.Says<TDG708>(service, pointer, part, task ?? Task, environment))));
}
