using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG521Tests
{
    [Theory]
    [InlineData("\"firelensConfiguration\": { \"type\": \"fluentbit\" }, \"essential\": true")]
    [InlineData("\"firelensConfiguration\": { \"type\": \"fluentbit\" }")]
    [InlineData("\"essential\": false")]
    public void Takes_an_essential_router_and_other_containers(string container) => Judge.Accepts<TDG521>(Example.Container(container));

    [Fact]
    public void Reports_a_router_that_is_not_essential()
    {
        var finding = Judge.Reports<TDG521>(
            Example.Container("\"name\": \"r\", \"firelensConfiguration\": { \"type\": \"fluentbit\" }, \"essential\": false"),
            "/containerDefinitions/0/essential",
            "Container \"r\" is the log router and not essential: when it ends, the task runs on and its logs are lost. Write Essential = true.");
        Assert.Equal(["Set Essential to true"], Judge.Titles(finding));
    }
}
