using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG017Tests
{
    private const string Allowed = "A port's name has 1 to 64 lower-case letters (a to z), digits, hyphens and underscores, and no hyphen first";

    [Theory]
    [InlineData("a")]
    [InlineData("_web-1_tcp-")]
    [InlineData("0")]
    [InlineData("{Service}-TCP")]
    [InlineData("${PORT}")]
    public void Takes_what_ECS_takes_and_leaves_placeholders_alone(string name) => Judge.Accepts<TDG017>(Json(name));

    [Fact]
    public void Takes_no_name() => Judge.Accepts<TDG017>("""{ "containerDefinitions": [{ "portMappings": [{ "containerPort": 1 }, { "name": null }] }] }""");

    [Fact]
    public void Takes_64_characters_and_no_more()
    {
        Judge.Accepts<TDG017>(Json(new string('a', 64)));
        Judge.Reports<TDG017>(
            Json(new string('a', 65)),
            "/containerDefinitions/0/portMappings/0/name",
            "The port's name has 65 characters, and ECS takes 64 at most. Write \"" + new string('a', 60) + "…\".");
    }

    [Theory]
    [InlineData("Web-TCP", "can't name a port: it has \"W\", \"T\", \"C\" and \"P\". " + Allowed + ". Write \"web-tcp\".")]
    [InlineData("web tcp", "can't name a port: it has \" \". " + Allowed + ". Write \"web-tcp\".")]
    [InlineData("-web", "can't name a port: it begins with a hyphen. Write \"web\".")]
    [InlineData("!web", "can't name a port: it has \"!\". " + Allowed + ". Write \"web\".")]
    [InlineData("***!", "")]
    public void Refuses_others(string name, string message)
    {
        if (message.Length == 0)
            Judge.Accepts<TDG017>(Json(name)); // masked by a CI log
        else
            Judge.Reports<TDG017>(Json(name), "/containerDefinitions/0/portMappings/0/name", "\"" + name + "\" " + message);
    }

    [Fact]
    public void Offers_nothing_where_nothing_would_be_left() => Assert.Empty(Judge.Reports<TDG017>(
        Json("!!"), "/containerDefinitions/0/portMappings/0/name", "\"!!\" can't name a port: it has \"!\". " + Allowed + ". Write one such as \"web-tcp\".").Edits);

    [Fact]
    public void Refuses_what_is_blank() => Judge.Reports<TDG017>(
        Json(""), "/containerDefinitions/0/portMappings/0/name", "The port's name is blank. " + Allowed + "; write one such as \"web-tcp\", or leave the name out.");

    [Fact]
    public void A_name_is_unique_in_its_container() => Judge.Reports<TDG017>(
        """{ "containerDefinitions": [{ "name": "a", "portMappings": [{ "name": "web" }, { "name": "web" }] }] }""",
        "/containerDefinitions/0/portMappings/1/name",
        "Another port of this container is called \"web\" already, and port names are unique in the whole task. Write another, such as \"web-2\".");

    [Fact]
    public void And_in_the_whole_task() => Judge.Reports<TDG017>(
        """{ "containerDefinitions": [{ "name": "a", "portMappings": [{ "name": "web" }, { "name": "web-2" }] }, { "portMappings": [{ "name": "web" }] }] }""",
        "/containerDefinitions/1/portMappings/0/name",
        "A port of container \"a\" is called \"web\" already, and port names are unique in the whole task. Write another, such as \"web-3\".");

    private static string Json(string name) => "{ \"containerDefinitions\": [{ \"portMappings\": [{ \"name\": \"" + name + "\" }] }] }";
}
