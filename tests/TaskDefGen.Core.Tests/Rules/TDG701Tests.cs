using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG701Tests
{
    private const string Task = "{ \"family\": \"my app\", \"containerDefinitions\": [] }";

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("{ \"desiredCount\": 1 }", null, null)]
    [InlineData("{ \"serviceName\": \"web\" }", null, null)]
    [InlineData("{ \"serviceName\": \"my app\" }", null, null)]
    [InlineData("{ \"serviceName\": \"{Project}-x\" }", null, null)]
    [InlineData("{ \"serviceName\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\" }", null, null)]
    public void Takes_what_is_right(string? service, string? environment, string? task) =>
        ServiceJudge.Accepts<TDG701>(service, task ?? Task, environment: environment);

    [Theory]
    [InlineData("{ \"serviceName\": \"my.app!\" }", "/serviceName", "can't name a service: it has \".\" and \"!\"", "Change the name to \"my-app-\"", null, null)]
    [InlineData("{ \"serviceName\": \"\" }", "/serviceName", "A blank text", "", null, null)]
    [InlineData("{ \"serviceName\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\" }", "/serviceName", "has 256 characters", "Change the name to \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…\"", null, null)]
    [InlineData("{ \"serviceName\": null }", "", "has no name", "", null, null)]
    public void Reports_what_is_wrong(string service, string pointer, string part, string titles, string? environment, string? task) =>
        Assert.Equal(titles, string.Join(" | ", Judge.Titles(ServiceJudge.Says<TDG701>(service, pointer, part, task ?? Task, environment))));
}
