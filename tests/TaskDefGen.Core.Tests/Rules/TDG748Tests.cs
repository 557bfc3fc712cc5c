using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG748Tests
{
    [Theory]
    [InlineData(null)]
    [InlineData("{ \"serviceName\": \"app\" }")]
    [InlineData("{ \"serviceName\": \"app\", \"deploymentConfiguration\": { \"strategy\": \"ROLLING\" } }")]
    [InlineData("{ \"serviceName\": \"app\", \"deploymentConfiguration\": { \"strategy\": \"${STRATEGY}\" } }")]
    [InlineData("{ \"serviceName\": \"app\", \"deploymentConfiguration\": { \"strategy\": \"CANARY\" }, \"loadBalancers\": [{ \"targetGroupArn\": \"${GROUP}\" }] }")]
    [InlineData("{ \"serviceName\": \"app\", \"deploymentConfiguration\": { \"strategy\": \"LINEAR\" }, \"serviceConnectConfiguration\": { \"enabled\": true } }")]
    [InlineData("{ \"serviceName\": \"app\", \"deploymentConfiguration\": { \"strategy\": \"BLUE_GREEN\" }, \"deploymentController\": { \"type\": \"CODE_DEPLOY\" } }")]
    public void Takes_traffic_and_rolling_deployments(string? service) => ServiceJudge.Accepts<TDG748>(service);

    [Theory]
    [InlineData("BLUE_GREEN", "")]
    [InlineData("CANARY", ", \"canaryConfiguration\": { \"canaryPercent\": 5 }")]
    [InlineData("LINEAR", ", \"linearConfiguration\": { \"stepPercent\": 10.0, \"stepBakeTimeInMinutes\": 6 }, \"bakeTimeInMinutes\": 3")]
    public void Reports_a_service_without_traffic(string strategy, string members) => Reports(strategy, members, "");

    [Fact]
    public void Service_Connect_that_is_off_leads_no_traffic() => Reports("CANARY", "", ", \"serviceConnectConfiguration\": { \"enabled\": false }");

    private static void Reports(string strategy, string members, string service)
    {
        var finding = ServiceJudge.Reports<TDG748>(
            "{ \"serviceName\": \"app\", \"deploymentConfiguration\": { \"strategy\": \"" + strategy + "\"" + members + " }" + service + " }",
            "/deploymentConfiguration/strategy",
            "The service has no load balancer and no Service Connect, so that strategy " + strategy
            + " has no traffic to move: as soon as the new tasks run, both versions work at once. Leave Strategy out for a rolling deployment, or keep it where that is what you want.");
        Assert.Equal(["Remove Strategy and what belongs to it"], Judge.Titles(finding));
    }
}
