using System.Linq;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG003Tests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(10)]
    public void Takes_up_to_10(int count) => Judge.Accepts<TDG003>(Json(count));

    [Theory]
    [InlineData(11)]
    [InlineData(40)]
    public void Reports_the_first_too_many_once(int count) => Judge.Reports<TDG003>(
        Json(count),
        "/containerDefinitions/10",
        "A task has 10 containers at most, sidecars included, and this one has " + count
        + "; \"c11\" is the first too many. Move what can run on its own to a task of its own.");

    [Fact]
    public void A_container_without_a_name_goes_by_its_place() => Assert.Contains(
        "number 11 is the first too many",
        Assert.Single(Judge.Run<TDG003>("{ \"containerDefinitions\": [" + string.Join(",", Enumerable.Repeat("{}", 11)) + "] }")).Message,
        System.StringComparison.Ordinal);

    private static string Json(int count) =>
        "{ \"containerDefinitions\": [" + string.Join(",", Enumerable.Range(1, count).Select(i => "{ \"name\": \"c" + i + "\" }")) + "] }";
}
