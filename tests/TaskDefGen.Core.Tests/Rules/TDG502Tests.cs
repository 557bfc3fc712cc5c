using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG502Tests
{
    private const string Needs = "The awslogs driver needs awslogs-group and awslogs-region, and here ";

    [Theory]
    [InlineData("""{ "logDriver": "awslogs", "options": { "awslogs-group": "g", "awslogs-region": "eu-west-1" } }""")]
    [InlineData("""{ "logDriver": "awslogs", "options": { "awslogs-group": "${GROUP}", "awslogs-region": "{{region}}" } }""")]
    [InlineData("""{ "logDriver": "awslogs", "options": { "awslogs-region": "eu-west-1" }, "secretOptions": [{ "name": "awslogs-group", "valueFrom": "/g" }] }""")]
    [InlineData("""{ "logDriver": "awsfirelens" }""")]
    [InlineData("""{ "logDriver": "${DRIVER}" }""")]
    [InlineData("{}")]
    public void Takes_both_options_and_other_drivers(string logs) => Judge.Accepts<TDG502>(Json(logs));

    [Theory]
    [InlineData("""{ "logDriver": "awslogs", "options": { "awslogs-region": "eu-west-1" } }""", "")]
    [InlineData("""{ "logDriver": "awslogs", "options": { "awslogs-region": "eu-west-1", "awslogs-group": "" } }""", "/options/awslogs-group")]
    [InlineData("""{ "logDriver": "awslogs", "options": { "awslogs-region": "eu-west-1", "awslogs-group": " " } }""", "/options/awslogs-group")]
    public void Refuses_no_group(string logs, string at)
    {
        var finding = Judge.Reports<TDG502>(
            Json(logs), "/containerDefinitions/0/logConfiguration" + at, Needs + "awslogs-group has no value. Write awslogs-group = \"/ecs/web\".");
        Assert.Equal(["Set awslogs-group to /ecs/web"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_no_region_and_proposes_the_one_that_is_known() => Judge.Reports<TDG502>(
        Json("""{ "logDriver": "awslogs", "options": { "awslogs-group": "g" } }"""),
        "/containerDefinitions/0/logConfiguration",
        Needs + "awslogs-region has no value. Write awslogs-region = \"ap-northeast-2\".",
        Example.Identity);

    [Theory]
    [InlineData("""{ "logDriver": "awslogs" }""")]
    [InlineData("""{ "logDriver": "awslogs", "options": {} }""")]
    public void Says_both_at_once(string logs)
    {
        var finding = Judge.Reports<TDG502>(
            Json(logs),
            "/containerDefinitions/0/logConfiguration",
            Needs + "awslogs-group and awslogs-region have no value. Write awslogs-group = \"/ecs/web\" and awslogs-region = \"{Region}\".");
        Assert.Equal(["Set awslogs-group and awslogs-region"], Judge.Titles(finding));
    }

    private static string Json(string logs) => "{ \"family\": \"web\", \"containerDefinitions\": [{ \"logConfiguration\": " + logs + " }] }";
}
