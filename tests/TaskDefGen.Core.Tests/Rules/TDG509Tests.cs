using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG509Tests
{
    private const string Firelens = "\"logConfiguration\": { \"logDriver\": \"awsfirelens\" }";
    private const string Router = "\"firelensConfiguration\": { \"type\": \"fluentbit\" }";

    [Theory]
    [InlineData("{ \"name\": \"a\", " + Firelens + " }, { \"name\": \"r\", " + Router + " }")]
    [InlineData("{ \"name\": \"a\", \"logConfiguration\": { \"logDriver\": \"${DRIVER}\" } }")]
    [InlineData("{ \"name\": \"r\", " + Router + ", " + Firelens + " }")]
    [InlineData("{ \"name\": \"a\" }")]
    public void Takes_one_router(string containers) => Judge.Accepts<TDG509>(Json(containers));

    [Fact]
    public void Refuses_none()
    {
        var finding = Judge.Reports<TDG509>(
            Json("{ \"name\": \"a\", " + Firelens + " }, { \"name\": \"b\", \"image\": \"nginx:1.27\" }"),
            "/containerDefinitions/0/logConfiguration/logDriver",
            "Container \"a\" writes its logs to awsfirelens, and no container of the task is a log router. Add one, such as "
            + "[Container(\"log-router\", Image = \"public.ecr.aws/aws-observability/aws-for-fluent-bit:2.32.5\")] with [FirelensConfiguration(FirelensConfigurationType.Fluentbit)], or log with awslogs.");
        Assert.Empty(finding.Edits);
    }

    [Theory]
    [InlineData("amazon/aws-for-fluent-bit:stable", "fluentbit")]
    [InlineData("fluent/fluentd:v1.17", "fluentd")]
    public void Proposes_the_container_that_runs_a_router(string image, string type)
    {
        var finding = Judge.Reports<TDG509>(
            Json("{ \"name\": \"a\", " + Firelens + " }, { \"name\": \"r\", \"image\": \"" + image + "\" }"),
            "/containerDefinitions/0/logConfiguration/logDriver",
            "Container \"a\" writes its logs to awsfirelens, and no container of the task is a log router. Give \"r\" a FireLens configuration of type " + type + ".");
        Assert.Equal(["Make r the log router"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_every_router_after_the_first()
    {
        var json = Json("{ \"name\": \"r\", " + Router + " }, { \"name\": \"s\", " + Router + " }");
        var finding = Judge.Reports<TDG509>(
            json,
            "/containerDefinitions/1/firelensConfiguration",
            "Container \"s\" is a second log router, and a task has one: \"r\" is it already. Take the FireLens configuration away from one of them.");
        Assert.Equal(["Remove the FireLens configuration of s"], Judge.Titles(finding));
    }

    [Fact]
    public void Options_of_a_router_are_not_thrown_away() => Assert.Empty(Assert.Single(Judge.Run<TDG509>(
        Json("{ \"name\": \"r\", " + Router + " }, { \"name\": \"s\", \"firelensConfiguration\": { \"type\": \"fluentd\", \"options\": { \"a\": \"b\" } } }"))).Edits);

    private static string Json(string containers) => "{ \"containerDefinitions\": [" + containers + "] }";
}
