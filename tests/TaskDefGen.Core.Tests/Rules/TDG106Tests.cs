using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG106Tests
{
    [Theory]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "privileged": false }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "privileged": null }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app" }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["EC2"], "containerDefinitions": [{ "name": "app", "privileged": true }] }""")]
    [InlineData("""{ "containerDefinitions": [{ "privileged": true }] }""")]
    public void Leaves_what_ECS_takes_alone(string json) => Judge.Accepts<TDG106>(json);

    [Fact]
    public void Refuses_true()
    {
        var finding = Judge.Reports<TDG106>(
            """{ "requiresCompatibilities": ["EC2", "FARGATE"], "containerDefinitions": [{ "name": "app", "privileged": true }] }""",
            "/containerDefinitions/0/privileged",
            "Container \"app\" is privileged, which Fargate refuses: there is no host to have rights on. Leave Privileged out, or run the task on EC2 only.");
        Assert.Equal(["Remove Privileged"], Judge.Titles(finding));
    }

    [Fact]
    public void Every_place_is_reported() => Assert.Equal(
        ["/containerDefinitions/0/privileged", "/containerDefinitions/2/privileged"],
        Judge.Pointers<TDG106>("""{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "privileged": true }, { "privileged": false }, { "privileged": true }] }"""));
}
