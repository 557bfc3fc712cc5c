using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG522Tests
{
    private const string Router = "{ \"name\": \"r\", \"firelensConfiguration\": { \"type\": \"fluentbit\" } }";

    [Theory]
    [InlineData(Router + ", { \"logConfiguration\": { \"logDriver\": \"awsfirelens\" } }")]
    [InlineData(Router + ", { \"logConfiguration\": { \"logDriver\": \"${DRIVER}\" } }")]
    [InlineData("{ \"firelensConfiguration\": { \"type\": \"fluentbit\" }, \"logConfiguration\": { \"logDriver\": \"awsfirelens\" } }")]
    [InlineData(Router + ", " + Router)]
    [InlineData("{ \"name\": \"a\" }")]
    public void Takes_a_router_that_is_used(string containers) => Judge.Accepts<TDG522>("{ \"containerDefinitions\": [" + containers + "] }");

    [Theory]
    [InlineData(Router)]
    [InlineData(Router + ", { \"logConfiguration\": { \"logDriver\": \"awslogs\" } }")]
    public void Refuses_a_router_that_nothing_is_sent_to(string containers) => Judge.Reports<TDG522>(
        "{ \"containerDefinitions\": [" + containers + "] }",
        "/containerDefinitions/0/firelensConfiguration",
        "Container \"r\" has a FireLens configuration, and no container logs with awsfirelens. "
        + "Write [LogConfiguration(LogDriver.Awsfirelens)] for the containers whose logs it routes, or take the FireLens configuration away.");
}
