using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG119Tests
{
    private const string Task = ServiceJudge.Fargate;

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("{ \"desiredCount\": 1 }", null, null)]
    [InlineData("{ \"platformVersion\": \"LATEST\" }", null, null)]
    [InlineData("{ \"platformVersion\": \"1.4.0\" }", null, null)]
    [InlineData("{ \"platformVersion\": \"${VERSION}\" }", null, null)]
    [InlineData("{ \"platformVersion\": \"1.9.9\" }", null, null)]
    [InlineData("{ \"platformVersion\": \"1.0.0\" }", null, "{ \"runtimePlatform\": { \"operatingSystemFamily\": \"WINDOWS_SERVER_2022_CORE\" }, \"containerDefinitions\": [] }")]
    public void Takes_what_is_right(string? service, string? environment, string? task) =>
        ServiceJudge.Accepts<TDG119>(service, task ?? Task, environment: environment);

    [Theory]
    [InlineData("{ \"platformVersion\": \"1.3.0\" }", "/platformVersion", "1.3.0 is deprecated: it", "Set PlatformVersion to 1.4.0 | Set PlatformVersion to LATEST", null, null)]
    [InlineData("{ \"platformVersion\": \"1.0.0\" }", "/platformVersion", "1.0.0 is deprecated since December 2020", "Set PlatformVersion to 1.4.0 | Set PlatformVersion to LATEST", null, null)]
    public void Reports_what_is_wrong(string service, string pointer, string part, string titles, string? environment, string? task) =>
        Assert.Equal(titles, string.Join(" | ", Judge.Titles(ServiceJudge.Says<TDG119>(service, pointer, part, task ?? Task, environment))));
}
