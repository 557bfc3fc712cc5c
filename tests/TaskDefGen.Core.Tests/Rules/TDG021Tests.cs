using System.Linq;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG021Tests
{
    [Fact]
    public void Takes_a_graph_without_cycles() => Judge.Accepts<TDG021>(Graph("a:b,c", "b:d", "c:d", "d:"));

    [Fact]
    public void Takes_a_diamond_with_a_dependency_written_twice() => Judge.Accepts<TDG021>(Graph("a:b,b", "b:"));

    [Fact]
    public void Leaves_placeholders_alone() => Judge.Accepts<TDG021>(Graph("a:{B},${c}", "b:"));

    [Theory]
    [InlineData("""{ "name": "{Proxy}" }""")]
    [InlineData("""{ "name": "" }""")]
    [InlineData("{}")]
    public void Does_not_miss_what_may_get_that_name(string other) => Judge.Accepts<TDG021>(
        "{ \"containerDefinitions\": [{ \"name\": \"a\", \"dependsOn\": [{ \"containerName\": \"envoy\", \"condition\": \"START\" }] }, " + other + "] }");

    [Fact]
    public void A_dependency_that_names_nothing_is_for_another_rule() => Judge.Accepts<TDG021>(
        """{ "containerDefinitions": [{ "name": "a", "dependsOn": [{ "condition": "START" }] }] }""");

    [Fact]
    public void A_name_near_another_is_corrected()
    {
        var finding = Judge.Reports<TDG021>(
            Graph("a:Envoi", "envoy:", "db:"),
            "/containerDefinitions/0/dependsOn/0/containerName",
            "The task has no container \"Envoi\". Did you mean \"envoy\"? It has \"a\", \"envoy\" and \"db\".");
        Assert.Equal(["Depend on envoy", "Remove the dependency on Envoi"], Judge.Titles(finding));
    }

    [Fact]
    public void Names_are_compared_with_their_case() => Judge.Reports<TDG021>(
        Graph("a:B", "b:"),
        "/containerDefinitions/0/dependsOn/0/containerName",
        "The task has no container \"B\". Did you mean \"b\"? It has \"a\" and \"b\".");

    [Fact]
    public void A_name_like_no_other_can_only_go()
    {
        var finding = Judge.Reports<TDG021>(
            Graph("a:database"), "/containerDefinitions/0/dependsOn/0/containerName", "The task has no container \"database\". It has \"a\".");
        Assert.Equal(["Remove the dependency on database"], Judge.Titles(finding));
    }

    [Fact]
    public void A_container_is_not_proposed_to_itself() => Assert.Equal(
        ["Remove the dependency on app2"], Judge.Titles(Assert.Single(Judge.Run<TDG021>(Graph("app1:app2", "database:")))));

    [Fact]
    public void A_blank_name() => Judge.Reports<TDG021>(
        Graph("a: ", "b:"), "/containerDefinitions/0/dependsOn/0/containerName", "The dependency names no container. It has \"a\" and \"b\".");

    [Fact]
    public void A_container_that_waits_for_itself() => Judge.Reports<TDG021>(
        Graph("b:", "a:b,a"),
        "/containerDefinitions/1/dependsOn/1/containerName",
        "Container \"a\" waits for itself, and would never start. Take the dependency away, or name another container.");

    [Fact]
    public void A_cycle_is_reported_once_where_it_closes()
    {
        var finding = Judge.Reports<TDG021>(
            Graph("a:b", "b:a"),
            "/containerDefinitions/1/dependsOn/0/containerName",
            "These containers wait for each other, and none would start: a → b → a. Take one of the dependencies away.");
        Assert.Equal(["Remove the dependency on a"], Judge.Titles(finding));
    }

    [Fact]
    public void A_long_cycle_shows_its_chain() => Judge.Reports<TDG021>(
        Graph("x:a", "a:b", "b:c,y", "c:d", "d:a", "y:"),
        "/containerDefinitions/4/dependsOn/0/containerName",
        "These containers wait for each other, and none would start: a → b → c → d → a. Take one of the dependencies away.");

    [Fact]
    public void Cycles_that_share_a_container_are_each_reported() => Assert.Equal(
        ["a → b → a", "b → c → b"],
        Judge.Run<TDG021>(Graph("a:b", "b:a,c", "c:b")).Select(f => f.Message.Split(": ")[1].Split('.')[0]));

    [Fact]
    public void A_cycle_beside_a_missing_container_and_a_self_dependency() => Assert.Equal(
        [
            "/containerDefinitions/0/dependsOn/1/containerName",
            "/containerDefinitions/1/dependsOn/1/containerName",
            "/containerDefinitions/1/dependsOn/0/containerName",
        ],
        Judge.Pointers<TDG021>(Graph("a:b,zzzzz", "b:a,b")));

    [Fact]
    public void Taking_away_what_is_reported_leaves_no_cycle()
    {
        // Everybody waits for everybody.
        var names = Enumerable.Range(0, 8).Select(i => "c" + i).ToList();
        var json = Graph([.. names.Select(n => n + ":" + string.Join(',', names.Where(o => o != n)))]);
        for (var round = 0; Judge.Run<TDG021>(json) is { Count: > 0 } findings; round++)
        {
            Assert.True(round < 60);
            json = JsonEditor.Apply(json, findings[^1].Edits[0]);
        }
    }

    [Fact]
    public void Two_containers_with_one_name_are_for_another_rule() => Judge.Accepts<TDG021>(Graph("a:b", "b:", "b:"));

    /// <summary>Containers as <c>name:dependency,dependency</c>.</summary>
    private static string Graph(params string[] containers) => "{ \"containerDefinitions\": [" + string.Join(", ", containers.Select(c =>
    {
        var parts = c.Split(':');
        return "{ \"name\": \"" + parts[0] + "\", \"dependsOn\": ["
            + string.Join(", ", parts[1].Split(',').Where(d => d.Length > 0).Select(d => "{ \"containerName\": \"" + d + "\", \"condition\": \"START\" }")) + "] }";
    })) + "] }";
}
