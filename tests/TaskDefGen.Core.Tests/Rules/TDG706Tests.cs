using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG706Tests
{
    [Theory]
    [InlineData(null)]
    [InlineData("{}")]
    [InlineData("{ \"desiredCount\": 1 }")]
    [InlineData("{ \"desiredCount\": 5000 }")]
    public void Takes_a_service_that_runs(string? service) => ServiceJudge.Accepts<TDG706>(service);

    [Theory]
    [InlineData(null, "1 or more", 1)]
    [InlineData("qa", "1 or more", 1)]
    [InlineData("dev", "1, the fewest for dev", 1)]
    [InlineData("production", "3, the fewest for prod", 3)]
    public void Reports_one_that_does_not(string? environment, string least, int written)
    {
        var finding = ServiceJudge.Reports<TDG706>(
            "{ \"desiredCount\": 0 }",
            "/desiredCount",
            "The service keeps 0 tasks running: it is deployed, and answers nothing. Write " + least
            + "; a service that is meant to stand still says so with #pragma warning disable TDG706 and a reason.",
            environment: environment);
        Assert.Equal(["Set DesiredCount to " + written], Judge.Titles(finding));
    }

    [Fact]
    public void An_environment_whose_minimum_is_zero_may_stand_still() =>
        ServiceJudge.Accepts<TDG706>("{ \"desiredCount\": 0 }", environment: "dev", options: ServiceJudge.Options("taskdefgen.minimum_count.dev", "0"));
}
