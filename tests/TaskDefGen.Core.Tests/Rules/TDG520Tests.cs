using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG520Tests
{
    [Theory]
    [InlineData("\"name\": \"a\", \"logConfiguration\": { \"logDriver\": \"awsfirelens\" }")]
    [InlineData("\"name\": \"r\", \"firelensConfiguration\": { \"type\": \"fluentbit\" }, \"logConfiguration\": { \"logDriver\": \"awslogs\" }")]
    [InlineData("\"name\": \"r\", \"firelensConfiguration\": { \"type\": \"fluentbit\" }, \"logConfiguration\": { \"logDriver\": \"${DRIVER}\" }")]
    [InlineData("\"name\": \"r\", \"firelensConfiguration\": { \"type\": \"fluentbit\" }")]
    public void Takes_another_driver_and_other_containers(string container) => Judge.Accepts<TDG520>(Example.Container(container));

    [Fact]
    public void Reports_the_driver_of_the_router() => Judge.Reports<TDG520>(
        Example.Container("\"name\": \"r\", \"firelensConfiguration\": { \"type\": \"fluentbit\" }, \"logConfiguration\": { \"logDriver\": \"awsfirelens\" }"),
        "/containerDefinitions/0/logConfiguration/logDriver",
        "Container \"r\" is the log router, and awsfirelens sends its own output back to it: when it fails, nobody sees why. Log it with awslogs.");
}
