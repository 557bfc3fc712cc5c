using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG006Tests
{
    [Theory]
    [InlineData("""{ "containerDefinitions": [{ "name": "a" }, { "name": "A" }, { "name": "b" }] }""")]
    [InlineData("""{ "containerDefinitions": [{}, {}] }""")]
    [InlineData("""{ "containerDefinitions": [{ "name": "" }, { "name": "" }] }""")]
    [InlineData("""{ "containerDefinitions": [{ "name": "{X}" }, { "name": "{X}" }] }""")]
    public void Different_names_no_names_and_placeholders(string json) => Judge.Accepts<TDG006>(json);

    [Fact]
    public void The_second_is_reported()
    {
        var finding = Judge.Reports<TDG006>(
            """{ "containerDefinitions": [{ "name": "envoy" }, { "name": "app" }, { "name": "envoy" }] }""",
            "/containerDefinitions/2/name",
            "Another container of the task is called \"envoy\" already, and references go by name. Give this one a name of its own, such as \"envoy-2\".");
        Assert.Equal(["Change the name to \"envoy-2\""], Judge.Titles(finding));
    }

    [Fact]
    public void What_is_proposed_is_free()
    {
        const string Json = """{ "containerDefinitions": [{ "name": "a" }, { "name": "a" }, { "name": "a" }, { "name": "a-2" }] }""";
        var findings = Judge.Run<TDG006>(Json);
        Assert.Equal(["Change the name to \"a-3\"", "Change the name to \"a-4\""], [findings[0].Edits[0].Title, findings[1].Edits[0].Title]);
        Judge.Accepts<TDG006>(JsonEditor.Apply(JsonEditor.Apply(Json, findings[0].Edits[0]), findings[1].Edits[0]));
    }

    [Fact]
    public void What_is_proposed_is_valid()
    {
        var name = new string('a', 255);
        var json = "{ \"containerDefinitions\": [{ \"name\": \"" + name + "\" }, { \"name\": \"" + name + "\" }] }";
        var edited = JsonEditor.Apply(json, Assert.Single(Assert.Single(Judge.Run<TDG006>(json)).Edits));
        Assert.Empty(Judge.Run([new TDG005(), new TDG006()], edited));
    }
}
