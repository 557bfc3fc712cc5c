using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG503Tests
{
    [Theory]
    [InlineData("FARGATE", """{ "logDriver": "awslogs", "options": { "awslogs-stream-prefix": "web" } }""")]
    [InlineData("FARGATE", """{ "logDriver": "awslogs", "options": { "awslogs-stream-prefix": "{Prefix}" } }""")]
    [InlineData("FARGATE", """{ "logDriver": "splunk" }""")]
    [InlineData("EC2", """{ "logDriver": "awslogs" }""")]
    public void Takes_a_prefix_and_none_elsewhere(string compatibility, string logs) => Judge.Accepts<TDG503>(Json(compatibility, logs));

    [Theory]
    [InlineData("""{ "logDriver": "awslogs", "options": { "awslogs-group": "g" } }""")]
    [InlineData("""{ "logDriver": "awslogs" }""")]
    public void Refuses_none_on_Fargate(string logs)
    {
        var finding = Judge.Reports<TDG503>(
            Json("FARGATE", logs),
            "/containerDefinitions/0/logConfiguration",
            "On Fargate the awslogs driver needs awslogs-stream-prefix too: streams are named prefix/container/task after it. Write awslogs-stream-prefix = \"ecs\".");
        Assert.Equal(["Set awslogs-stream-prefix to ecs"], Judge.Titles(finding));
    }

    private static string Json(string compatibility, string logs) =>
        "{ \"requiresCompatibilities\": [\"" + compatibility + "\"], \"containerDefinitions\": [{ \"logConfiguration\": " + logs + " }] }";
}
