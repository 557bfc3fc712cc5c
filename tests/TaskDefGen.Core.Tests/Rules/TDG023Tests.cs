using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG023Tests
{
    [Theory]
    [InlineData("\"environment\": [{ \"name\": \"A\" }, { \"name\": \"a\" }]")]
    [InlineData("\"environment\": [{ \"name\": \"{X}\" }, { \"name\": \"{X}\" }, {}, {}, { \"name\": \"\" }, { \"name\": \"\" }]")]
    [InlineData("\"environment\": [{ \"name\": \"A\" }, { \"name\": \"A\" }], \"secrets\": [{ \"name\": \"A\" }]")]
    public void Takes_names_of_their_own_and_leaves_secrets_to_TDG024(string members) => Judge.Accepts<TDG023>(Example.Container(members));

    [Theory]
    [InlineData("1", "1", "the same")]
    [InlineData("1", "2", "another")]
    public void Reports_the_second(string first, string second, string which)
    {
        var finding = Judge.Reports<TDG023>(
            Example.Container("\"name\": \"app\", \"environment\": [{ \"name\": \"A\", \"value\": \"" + first + "\" }, { \"name\": \"A\", \"value\": \"" + second + "\" }]"),
            "/containerDefinitions/0/environment/1/name",
            "\"A\" is set already in container \"app\", to " + which + " value: ECS takes both, and doesn't say which one counts. Take one away.");
        Assert.Equal(["Remove the first A"], Judge.Titles(finding));
    }

    [Fact]
    public void All_fixes_leave_the_last()
    {
        const string Json = """{ "containerDefinitions": [{ "environment": [{ "name": "A", "value": "1" }, { "name": "A", "value": "2" }, { "name": "A", "value": "3" }] }] }""";
        Assert.Equal(["/containerDefinitions/0/environment/1/name", "/containerDefinitions/0/environment/2/name"], Judge.Pointers<TDG023>(Json));
        var once = JsonEditor.Apply(Json, Judge.Run<TDG023>(Json)[0].Edits[0]);
        var twice = JsonEditor.Apply(once, Assert.Single(Judge.Run<TDG023>(once)).Edits[0]);
        Judge.Accepts<TDG023>(twice);
        Assert.Contains("\"3\"", twice, System.StringComparison.Ordinal);
    }
}
