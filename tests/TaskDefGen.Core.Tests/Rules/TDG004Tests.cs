using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG004Tests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "containerDefinitions": [] }""")]
    [InlineData("""{ "containerDefinitions": [{ "name": "a" }] }""")]
    [InlineData("""{ "containerDefinitions": [{ "name": "a", "essential": null }] }""")]
    [InlineData("""{ "containerDefinitions": [{ "name": "a", "essential": true }] }""")]
    [InlineData("""{ "containerDefinitions": [{ "name": "a", "essential": false }, { "name": "b" }] }""")]
    [InlineData("""{ "containerDefinitions": [{ "name": "a", "essential": false }, { "name": "b", "essential": true }] }""")]
    public void One_is_essential_or_says_nothing(string json) => Judge.Accepts<TDG004>(json);

    [Fact]
    public void The_only_container()
    {
        var finding = Judge.Reports<TDG004>(
            """{ "containerDefinitions": [{ "name": "a", "essential": false }] }""",
            "/containerDefinitions/0/essential",
            "The only container says Essential = false, and a task needs one whose end is the end of the task. Write Essential = true for \"a\", or leave it out: that means true.");
        Assert.Equal(["Set Essential to true"], Judge.Titles(finding));
    }

    [Fact]
    public void All_containers_are_reported_at_the_first() => Judge.Reports<TDG004>(
        """{ "containerDefinitions": [{ "essential": false }, { "name": "b", "essential": false }, { "name": "c", "essential": false }] }""",
        "/containerDefinitions/0/essential",
        "All 3 containers say Essential = false, and a task needs one whose end is the end of the task. Write Essential = true for number 1, or leave it out: that means true.");
}
