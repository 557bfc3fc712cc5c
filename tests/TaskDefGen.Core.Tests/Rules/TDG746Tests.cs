using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG746Tests
{
    [Theory]
    [InlineData(null)]
    [InlineData("{ \"serviceName\": \"app\" }")]
    [InlineData("{ \"serviceName\": \"app\", \"desiredCount\": 5000 }")]
    [InlineData("{ \"serviceName\": \"app\", \"desiredCount\": 6000, \"schedulingStrategy\": \"DAEMON\" }")]
    [InlineData("{ \"serviceName\": \"app\", \"desiredCount\": \"${COUNT}\" }")]
    [InlineData("{ \"desiredCount\": 6000 }")]
    public void Takes_what_every_account_may_have(string? service) => ServiceJudge.Accepts<TDG746>(service);

    [Fact]
    public void Reports_one_more()
    {
        var finding = ServiceJudge.Reports<TDG746>(
            "{ \"serviceName\": \"app\", \"desiredCount\": 5001 }",
            "/desiredCount",
            "5001 tasks are more than the quota \"Tasks per service\" allows, which is 5000 in each region until AWS raises it for the account. "
            + "Write 5000 or less and spread the rest over other services, or ask for a higher quota before the deployment.");
        Assert.Equal(["Set DesiredCount to 5000"], Judge.Titles(finding));
    }
}
