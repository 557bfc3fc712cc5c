using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG744Tests
{
    private const string Task = ServiceJudge.Fargate;

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("{ \"desiredCount\": 1 }", null, null)]
    [InlineData("{ \"platformVersion\": \"LATEST\" }", null, null)]
    [InlineData("{ \"platformVersion\": \"1.0.0\" }", null, null)]
    [InlineData("{ \"platformVersion\": \"${VERSION}\" }", null, null)]
    [InlineData("{ \"platformVersion\": \"1.5.0\" }", null, null)]
    [InlineData("{ \"platformVersion\": \"1.0.0\" }", null, "{ \"runtimePlatform\": { \"operatingSystemFamily\": \"WINDOWS_SERVER_2022_CORE\" }, \"containerDefinitions\": [] }")]
    public void Takes_what_is_right(string? service, string? environment, string? task) =>
        ServiceJudge.Accepts<TDG744>(service, task ?? Task, environment: environment);

    [Theory]
    [InlineData("{ \"platformVersion\": \"latest\" }", "/platformVersion", "\"latest\" is no platform version of Linux tasks on Fargate. Write LATEST or 1.4.0", "Set PlatformVersion to LATEST", null, null)]
    [InlineData("{ \"platformVersion\": \"1.4\" }", "/platformVersion", "\"1.4\" is no platform version", "Set PlatformVersion to LATEST", null, null)]
    [InlineData("{ \"platformVersion\": \"\" }", "/platformVersion", "A blank text", "Set PlatformVersion to LATEST", null, null)]
    [InlineData("{ \"platformVersion\": \"1.4.0\" }", "/platformVersion", "of Windows tasks on Fargate. Write LATEST or 1.0.0", "Set PlatformVersion to LATEST", null, "{ \"runtimePlatform\": { \"operatingSystemFamily\": \"WINDOWS_SERVER_2022_CORE\" }, \"containerDefinitions\": [] }")]
    public void Reports_what_is_wrong(string service, string pointer, string part, string titles, string? environment, string? task) =>
        Assert.Equal(titles, string.Join(" | ", Judge.Titles(ServiceJudge.Says<TDG744>(service, pointer, part, task ?? Task, environment))));
}
