using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG024Tests
{
    [Theory]
    [InlineData("\"environment\": [{ \"name\": \"A\" }], \"secrets\": [{ \"name\": \"B\" }, { \"name\": \"a\" }]")]
    [InlineData("\"environment\": [{ \"name\": \"A\" }, { \"name\": \"A\" }]")]
    [InlineData("\"environment\": [{ \"name\": \"{X}\" }, {}, { \"name\": \"\" }], \"secrets\": [{ \"name\": \"{X}\" }, { \"name\": \"{X}\" }, {}, {}, { \"name\": \"\" }, { \"name\": \"\" }]")]
    public void Takes_names_of_their_own(string members) => Judge.Accepts<TDG024>(Example.Container(members));

    [Fact]
    public void Other_containers_have_other_variables() => Judge.Accepts<TDG024>(
        """{ "containerDefinitions": [{ "environment": [{ "name": "A" }] }, { "secrets": [{ "name": "A" }] }] }""");

    [Fact]
    public void Refuses_a_variable_with_the_name_of_a_secret()
    {
        var finding = Judge.Reports<TDG024>(
            Example.Container("\"name\": \"app\", \"environment\": [{ \"name\": \"B\" }, { \"name\": \"A\", \"value\": \"1\" }], \"secrets\": [{ \"name\": \"A\" }]"),
            "/containerDefinitions/0/environment/1/name",
            "\"A\" is a secret of container \"app\" too, and ECS takes a name once. Take this variable away, so that the value comes from the secret.");
        Assert.Equal(["Remove the variable A"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_a_second_secret()
    {
        var finding = Judge.Reports<TDG024>(
            Example.Container("\"name\": \"app\", \"secrets\": [{ \"name\": \"A\" }, { \"name\": \"A\" }]"),
            "/containerDefinitions/0/secrets/1/name",
            "Another secret of container \"app\" is called \"A\" already, and ECS takes a name once. Give this one another name, or take one of them away.");
        Assert.Equal(["Remove this secret A"], Judge.Titles(finding));
    }
}
