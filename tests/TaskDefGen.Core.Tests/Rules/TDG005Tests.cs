using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG005Tests
{
    private const string Allowed = "A container's name has 1 to 255 letters (A to Z), digits, hyphens and underscores";

    [Theory]
    [InlineData("a")]
    [InlineData("My_Container-1")]
    [InlineData("{Service}-container")]
    [InlineData("${NAME}")]
    public void Takes_what_ECS_takes_and_leaves_placeholders_alone(string name) => Judge.Accepts<TDG005>(Json(name));

    [Fact]
    public void Takes_255_characters() => Judge.Accepts<TDG005>(Json(new string('a', 255)));

    [Fact]
    public void Refuses_256_characters()
    {
        var finding = Assert.Single(Judge.Run<TDG005>(Json(new string('a', 256))));
        Assert.StartsWith("The container's name has 256 characters, and ECS takes 255 at most. Write \"aaa", finding.Message, System.StringComparison.Ordinal);
        Judge.Accepts<TDG005>(JsonEditor.Apply(Json(new string('a', 256)), Assert.Single(finding.Edits)));
    }

    [Theory]
    [InlineData("""{ "containerDefinitions": [{ "image": "a" }] }""")]
    [InlineData("""{ "containerDefinitions": [{ "name": null, "image": "a" }] }""")]
    public void Refuses_what_is_missing(string json) => Judge.Reports<TDG005>(
        json, "/containerDefinitions/0", "The container has no name. " + Allowed + "; write one such as Name = \"app\".");

    [Fact]
    public void What_is_left_out_on_purpose_is_reported_there()
    {
        var task = ModelReader.Read("""{ "containerDefinitions": [{ "name": null }] }""");
        var container = Assert.Single(task.Objects(Core.Schema.Ecs.TaskDefinition.ContainerDefinitions));
        var finding = Assert.Single(Judge.Run<TDG005>("""{ "containerDefinitions": [{ "name": null }] }"""));
        Assert.Equal(container.OmittedAt(Core.Schema.Ecs.ContainerDefinition.Name), finding.Origin);
        Assert.NotEqual(container.Origin, finding.Origin);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Refuses_what_is_blank(string name) => Judge.Reports<TDG005>(
        Json(name), "/containerDefinitions/0/name", "The container's name is blank. " + Allowed + "; write one such as Name = \"app\".");

    [Fact]
    public void Refuses_characters_and_names_them()
    {
        var finding = Judge.Reports<TDG005>(
            Json("my app.v1"),
            "/containerDefinitions/0/name",
            "\"my app.v1\" can't name a container: it has \" \" and \".\". " + Allowed + ". Write \"my-app-v1\".");
        Assert.Equal(["Change the name to \"my-app-v1\""], Judge.Titles(finding));
    }

    [Fact]
    public void Every_container_is_judged() => Assert.Equal(
        ["/containerDefinitions/0/name", "/containerDefinitions/2"],
        Judge.Pointers<TDG005>("""{ "containerDefinitions": [{ "name": "a b" }, { "name": "ok" }, {}] }"""));

    private static string Json(string name) => "{ \"containerDefinitions\": [{ \"name\": \"" + name + "\" }] }";
}
