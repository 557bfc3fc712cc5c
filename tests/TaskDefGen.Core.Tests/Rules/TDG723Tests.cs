using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG723Tests
{
    private const string Task = ServiceJudge.Fargate;

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("{ \"scalableTarget\": { \"MinCapacity\": 1, \"MaxCapacity\": 1 } }", null, null)]
    [InlineData("{ \"scalableTarget\": { \"MinCapacity\": 0, \"MaxCapacity\": 4 } }", null, null)]
    [InlineData("{ \"scalableTarget\": { \"MinCapacity\": 5, \"MaxCapacity\": \"${MAX}\" } }", null, null)]
    [InlineData("{ \"scheduledActions\": [{ \"MinCapacity\": 2 }] }", null, null)]
    public void Takes_what_is_right(string? service, string? environment, string? task) =>
        ServiceJudge.Accepts<TDG723>(service, task ?? Task, environment: environment);

    [Theory]
    [InlineData("{ \"scalableTarget\": { \"MinCapacity\": 10, \"MaxCapacity\": 2 } }", "/scalableTarget/MaxCapacity", "MinCapacity 10 is more than MaxCapacity 2", "Swap them: from 2 to 10", null, null)]
    [InlineData("{ \"scalableTarget\": { \"MinCapacity\": -1, \"MaxCapacity\": 2 } }", "/scalableTarget/MinCapacity", "MinCapacity is -1", "Set MinCapacity to 1", null, null)]
    [InlineData("{ \"scheduledActions\": [{ \"MinCapacity\": 4, \"MaxCapacity\": 1 }] }", "/scheduledActions/0/MaxCapacity", "Write the fewest tasks first: 1, 4", "Swap them: from 1 to 4", null, null)]
    public void Reports_what_is_wrong(string service, string pointer, string part, string titles, string? environment, string? task) =>
        Assert.Equal(titles, string.Join(" | ", Judge.Titles(ServiceJudge.Says<TDG723>(service, pointer, part, task ?? Task, environment))));
}
