using System.Linq;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG615Tests
{
    private const string End = ", and portable names have letters, digits and underscores. ";

    [Theory]
    [InlineData("A")]
    [InlineData("_a9")]
    [InlineData("Logging__LogLevel__Default")]
    [InlineData("{Section}:Key")]
    [InlineData("${NAME}")]
    [InlineData("")]
    [InlineData(" ")]
    public void Takes_portable_names_placeholders_and_blank_ones(string name) => Judge.Accepts<TDG615>(Json(name));

    [Theory]
    [InlineData("discovery.type", "has \".\"", "", "discovery_type")]
    [InlineData("my-key", "has \"-\"", "", "my_key")]
    [InlineData("MY KEY", "has \" \"", "", "MY_KEY")]
    [InlineData("9LIVES", "begins with a digit", "", "_9LIVES")]
    [InlineData("Schlüssel", "has \"ü\"", "", "Schl_ssel")]
    [InlineData("Logging:Level", "has \":\"", ".NET reads \"Logging__Level\" as \"Logging:Level\". ", "Logging__Level")]
    public void Reports_other_names(string name, string fault, string section, string repaired)
    {
        var finding = Judge.Reports<TDG615>(
            Json(name),
            "/containerDefinitions/0/environment/0/name",
            "\"" + name + "\" is a name that shells can't set or read: it " + fault + End + section + "Write \"" + repaired + "\".");
        Assert.Equal(["Change the name to \"" + repaired + "\""], Judge.Titles(finding));
    }

    [Fact]
    public void Secrets_become_variables_too() => Judge.Reports<TDG615>(
        Example.Container("\"secrets\": [{ \"name\": \"Db:Password\", \"valueFrom\": \"/db\" }]"),
        "/containerDefinitions/0/secrets/0/name",
        "\"Db:Password\" is a name that shells can't set or read: it has \":\"" + End + ".NET reads \"Db__Password\" as \"Db:Password\". Write \"Db__Password\".");

    [Fact]
    public void A_name_that_is_taken_is_not_proposed()
    {
        var findings = Judge.Run<TDG615>(Json("A:B", "A__B"));
        Assert.EndsWith("Write another name; \"A__B\" is taken.", Assert.Single(findings).Message, System.StringComparison.Ordinal);
        Assert.Empty(findings[0].Edits);
        Assert.Equal([1, 0], Judge.Run<TDG615>(Json("a-b", "a.b")).Select(f => f.Edits.Count));
    }

    private static string Json(params string[] names) =>
        Example.Container("\"environment\": [" + string.Join(", ", names.Select(n => "{ \"name\": \"" + n + "\", \"value\": \"v\" }")) + "]");
}
