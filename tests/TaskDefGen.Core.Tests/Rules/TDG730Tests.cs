using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG730Tests
{
    private const string Task = ServiceJudge.Fargate;

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("{ \"clusterDescription\": { \"defaultCapacityProviderStrategy\": [{ \"capacityProvider\": \"FARGATE\" }] } }", null, null)]
    [InlineData("{ \"clusterDescription\": { \"capacityProviders\": [\"FARGATE\"], \"defaultCapacityProviderStrategy\": [{ \"capacityProvider\": \"FARGATE\" }] } }", null, null)]
    [InlineData("{ \"clusterDescription\": { \"capacityProviders\": [\"${PROVIDER}\"], \"defaultCapacityProviderStrategy\": [{ \"capacityProvider\": \"FARGATE\" }] } }", null, null)]
    public void Takes_what_is_right(string? service, string? environment, string? task) =>
        ServiceJudge.Accepts<TDG730>(service, task ?? Task, environment: environment);

    [Theory]
    [InlineData("{ \"clusterDescription\": { \"capacityProviders\": [\"FARGATE\"], \"defaultCapacityProviderStrategy\": [{ \"capacityProvider\": \"FARGATE_SPOT\" }] } }", "/clusterDescription/defaultCapacityProviderStrategy/0/capacityProvider", "its capacity providers are \"FARGATE\"", "Add \"FARGATE_SPOT\" to CapacityProviders", null, null)]
    [InlineData("{ \"clusterDescription\": { \"defaultCapacityProviderStrategy\": [{ \"capacityProvider\": \"a\", \"base\": 1 }, { \"capacityProvider\": \"b\", \"base\": 1 }] } }", "/clusterDescription/defaultCapacityProviderStrategy/1/base", "Two default capacity providers", "Remove Base", null, null)]
    public void Reports_what_is_wrong(string service, string pointer, string part, string titles, string? environment, string? task) =>
        Assert.Equal(titles, string.Join(" | ", Judge.Titles(ServiceJudge.Says<TDG730>(service, pointer, part, task ?? Task, environment))));
}
