using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG002Tests
{
    private const string Message = "The task has no container, so there is nothing to run. Put [Container(Image = \"…\")] on the class, or on a class nested in it.";

    [Fact]
    public void One_container_is_enough() => Judge.Accepts<TDG002>("""{ "containerDefinitions": [{}] }""");

    [Fact]
    public void A_list_that_is_missing_is_reported_at_the_task() => Judge.Reports<TDG002>("""{ "family": "a" }""", "", Message);

    [Fact]
    public void An_empty_list_is_reported_where_it_stands() => Judge.Reports<TDG002>("""{ "containerDefinitions": [] }""", "/containerDefinitions", Message);

    [Fact]
    public void The_fix_adds_a_container_that_other_rules_take()
    {
        var identity = new TaskIdentity("myproject", "user-service", "stg", null, null, default, default, default);
        var edit = Assert.Single(Judge.Reports<TDG002>("{}", "", Message, identity).Edits);
        Assert.Equal("Add a container", edit.Title);
        var json = JsonEditor.Apply("{}", edit);
        Assert.Contains("\"name\":\"user-service-container\"", json, System.StringComparison.Ordinal);
        Assert.Contains("{AccountId}.dkr.ecr.{Region}.amazonaws.com/{Project}/{Service}:v1.0.0", json, System.StringComparison.Ordinal);
        Assert.Empty(Judge.Run([new TDG005(), new TDG007()], json, identity));
    }
}
