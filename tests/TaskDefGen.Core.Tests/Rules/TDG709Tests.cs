using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG709Tests
{
    private const string Task = ServiceJudge.Fargate;

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("{ \"capacityProviderStrategy\": [{ \"capacityProvider\": \"FARGATE\" }] }", null, null)]
    [InlineData("{ \"capacityProviderStrategy\": [{ \"capacityProvider\": \"FARGATE\", \"weight\": 0 }] }", null, null)]
    [InlineData("{ \"capacityProviderStrategy\": [{ \"capacityProvider\": \"FARGATE\", \"base\": 1 }, { \"capacityProvider\": \"FARGATE_SPOT\", \"weight\": 1000 }] }", null, null)]
    [InlineData("{ \"capacityProviderStrategy\": [{ \"capacityProvider\": \"${PROVIDER}\", \"weight\": 1 }, { \"capacityProvider\": \"FARGATE\" }] }", null, null)]
    [InlineData("{ \"capacityProviderStrategy\": [{ \"capacityProvider\": \"a\", \"weight\": \"${WEIGHT}\" }, { \"capacityProvider\": \"b\" }] }", null, null)]
    public void Takes_what_is_right(string? service, string? environment, string? task) =>
        ServiceJudge.Accepts<TDG709>(service, task ?? Task, environment: environment);

    [Theory]
    [InlineData("{ \"capacityProviderStrategy\": [{ \"capacityProvider\": \"FARGATE\", \"weight\": 1001 }] }", "/capacityProviderStrategy/0/weight", "Weight 1001 is out of range", "Set Weight to 1000", null, null)]
    [InlineData("{ \"capacityProviderStrategy\": [{ \"capacityProvider\": \"FARGATE\", \"weight\": 1, \"base\": -1 }] }", "/capacityProviderStrategy/0/base", "Base -1 is out of range", "Set Base to 0", null, null)]
    [InlineData("{ \"capacityProviderStrategy\": [{ \"capacityProvider\": \"FARGATE\" }, { \"capacityProvider\": \"FARGATE_SPOT\", \"weight\": 0 }] }", "/capacityProviderStrategy/0", "No capacity provider has a weight", "Set Weight to 1", null, null)]
    [InlineData("{ \"capacityProviderStrategy\": [{ \"capacityProvider\": \"a\", \"weight\": 1, \"base\": 1 }, { \"capacityProvider\": \"b\", \"base\": 2 }] }", "/capacityProviderStrategy/1/base", "Two capacity providers have a base", "Remove Base", null, null)]
    [InlineData("{ \"capacityProviderStrategy\": [{ \"capacityProvider\": \"a\", \"weight\": 1 }, { \"capacityProvider\": \"a\" }] }", "/capacityProviderStrategy/1", "stands in the strategy twice", "Remove the second one", null, null)]
    [InlineData("{ \"capacityProviderStrategy\": [{ \"capacityProvider\": \"FARGATE\", \"weight\": 1 }, { \"capacityProvider\": \"machines\" }] }", "/capacityProviderStrategy/1", "can't have \"FARGATE\" and \"machines\"", "", null, null)]
    [InlineData("{ \"capacityProviderStrategy\": [{ \"capacityProvider\": \"Fargate\", \"weight\": 1 }] }", "/capacityProviderStrategy/0/capacityProvider", "Write FARGATE.", "Set the provider to FARGATE", null, null)]
    [InlineData("{ \"capacityProviderStrategy\": [{ \"capacityProvider\": \"fargate-spot\", \"weight\": 1 }] }", "/capacityProviderStrategy/0/capacityProvider", "Write FARGATE_SPOT.", "Set the provider to FARGATE_SPOT", null, null)]
    [InlineData("{ \"capacityProviderStrategy\": [{ \"capacityProvider\": \"p0\", \"weight\": 1 }, { \"capacityProvider\": \"p1\", \"weight\": 1 }, { \"capacityProvider\": \"p2\", \"weight\": 1 }, { \"capacityProvider\": \"p3\", \"weight\": 1 }, { \"capacityProvider\": \"p4\", \"weight\": 1 }, { \"capacityProvider\": \"p5\", \"weight\": 1 }, { \"capacityProvider\": \"p6\", \"weight\": 1 }, { \"capacityProvider\": \"p7\", \"weight\": 1 }, { \"capacityProvider\": \"p8\", \"weight\": 1 }, { \"capacityProvider\": \"p9\", \"weight\": 1 }, { \"capacityProvider\": \"p10\", \"weight\": 1 }, { \"capacityProvider\": \"p11\", \"weight\": 1 }, { \"capacityProvider\": \"p12\", \"weight\": 1 }, { \"capacityProvider\": \"p13\", \"weight\": 1 }, { \"capacityProvider\": \"p14\", \"weight\": 1 }, { \"capacityProvider\": \"p15\", \"weight\": 1 }, { \"capacityProvider\": \"p16\", \"weight\": 1 }, { \"capacityProvider\": \"p17\", \"weight\": 1 }, { \"capacityProvider\": \"p18\", \"weight\": 1 }, { \"capacityProvider\": \"p19\", \"weight\": 1 }, { \"capacityProvider\": \"p20\", \"weight\": 1 }] }", "/capacityProviderStrategy/20", "has 21 capacity providers", "", null, null)]
    public void Reports_what_is_wrong(string service, string pointer, string part, string titles, string? environment, string? task) =>
        Assert.Equal(titles, string.Join(" | ", Judge.Titles(ServiceJudge.Says<TDG709>(service, pointer, part, task ?? Task, environment))));
}
