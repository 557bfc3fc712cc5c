using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG022Tests
{
    private const string Place = "/containerDefinitions/0/dependsOn/0/condition";

    [Theory]
    [InlineData("START", "")]
    [InlineData("START", "\"essential\": true")]
    [InlineData("COMPLETE", "\"essential\": false")]
    [InlineData("SUCCESS", "\"essential\": false")]
    [InlineData("HEALTHY", "\"healthCheck\": { \"command\": [\"CMD-SHELL\", \"true\"] }")]
    [InlineData("HEALTHY", "\"essential\": false, \"healthCheck\": {}")]
    [InlineData("{Condition}", "")]
    public void Takes_what_can_happen(string condition, string target) => Judge.Accepts<TDG022>(Json(condition, target));

    [Theory]
    [InlineData("""{ "containerDefinitions": [{ "name": "a", "dependsOn": [{ "containerName": "gone", "condition": "HEALTHY" }] }] }""")]
    [InlineData("""{ "containerDefinitions": [{ "name": "a", "dependsOn": [{ "containerName": "a", "condition": "SUCCESS" }] }] }""")]
    [InlineData("""{ "containerDefinitions": [{ "name": "a", "dependsOn": [{ "containerName": "a" }, {}] }] }""")]
    public void Leaves_missing_targets_and_self_dependencies_to_TDG021(string json) => Judge.Accepts<TDG022>(json);

    [Theory]
    [InlineData("COMPLETE")]
    [InlineData("SUCCESS")]
    public void The_end_of_an_essential_container_is_the_end_of_the_task(string condition)
    {
        var finding = Judge.Reports<TDG022>(
            Json(condition, "\"essential\": true"),
            Place,
            condition + " waits for the end of \"db\", which is essential: its end stops the whole task. Write Essential = false for \"db\", or wait for START.");
        Assert.Equal(["Set Essential of db to false", "Wait for START instead"], Judge.Titles(finding));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"essential\": null")]
    public void What_is_left_out_is_essential(string target) => Judge.Reports<TDG022>(
        Json("SUCCESS", target),
        Place,
        "SUCCESS waits for the end of \"db\", which is essential (what is left out means true): its end stops the whole task. Write Essential = false for \"db\", or wait for START.");

    [Fact]
    public void A_target_with_a_health_check_may_be_waited_for_too() => Judge.Reports<TDG022>(
        Json("COMPLETE", "\"essential\": true, \"healthCheck\": {}"),
        Place,
        "COMPLETE waits for the end of \"db\", which is essential: its end stops the whole task. Write Essential = false for \"db\", or wait for START or HEALTHY.");

    [Fact]
    public void The_only_essential_container_stays_essential() => Assert.Equal(
        ["Wait for START instead"],
        Judge.Titles(Assert.Single(Judge.Run<TDG022>(
            """{ "containerDefinitions": [{ "name": "a", "essential": false, "dependsOn": [{ "containerName": "db", "condition": "COMPLETE" }] }, { "name": "db" }] }"""))));

    [Fact]
    public void Healthy_needs_a_health_check()
    {
        var finding = Judge.Reports<TDG022>(
            Json("HEALTHY", ""),
            Place,
            "HEALTHY waits for the health check of \"db\", and it has none in the task definition (one in its image doesn't count). Give \"db\" a health check, or wait for START.");
        Assert.Equal(["Wait for START instead"], Judge.Titles(finding));
    }

    [Theory]
    [InlineData("\"portMappings\": [{ \"containerPort\": 53, \"protocol\": \"udp\" }, { \"containerPort\": 5432 }]")]
    [InlineData("\"healthCheck\": null, \"portMappings\": [{ \"containerPortRange\": \"1-2\" }, { \"containerPort\": 5432, \"protocol\": \"tcp\" }]")]
    public void Its_tcp_port_can_be_asked(string target)
    {
        var finding = Assert.Single(Judge.Run<TDG022>(Json("HEALTHY", target)));
        Assert.Equal(["Add a health check of port 5432", "Wait for START instead"], Judge.Titles(finding));
        var edited = JsonEditor.Apply(Json("HEALTHY", target), finding.Edits[0]);
        Assert.Contains("localhost/5432", edited, System.StringComparison.Ordinal);
        Judge.Accepts<TDG022>(edited);
    }

    [Theory]
    [InlineData("healthy", "\"healthy\" is no condition. Did you mean HEALTHY? Write START, COMPLETE, SUCCESS or HEALTHY.")]
    [InlineData("STARTED", "\"STARTED\" is no condition. Did you mean START? Write START, COMPLETE, SUCCESS or HEALTHY.")]
    [InlineData("WHENEVER", "\"WHENEVER\" is no condition. Write START, COMPLETE, SUCCESS or HEALTHY.")]
    [InlineData("", "A blank text is no condition. Write START, COMPLETE, SUCCESS or HEALTHY.")]
    public void An_unknown_condition(string condition, string message) => Judge.Reports<TDG022>(
        Json(condition, "\"healthCheck\": {}"), Place, message);

    private static string Json(string condition, string target) =>
        "{ \"containerDefinitions\": [{ \"name\": \"a\", \"dependsOn\": [{ \"containerName\": \"db\", \"condition\": \"" + condition + "\" }] }, { \"name\": \"db\""
        + (target.Length == 0 ? "" : ", " + target) + " }] }";
}
