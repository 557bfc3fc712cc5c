using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG001Tests
{
    private const string Allowed = "A family has 1 to 255 letters (A to Z), digits, hyphens and underscores";

    [Theory]
    [InlineData("a")]
    [InlineData("My_App-1")]
    [InlineData("-")]
    [InlineData("my-${ENVIRONMENT}")]
    [InlineData("my-{Tag}")]
    [InlineData("<family>")]
    public void Takes_what_ECS_takes_and_leaves_placeholders_alone(string family) => Judge.Accepts<TDG001>(Json(family));

    [Fact]
    public void Takes_255_characters() => Judge.Accepts<TDG001>(Json(new string('a', 255)));

    [Fact]
    public void Refuses_256_characters()
    {
        var finding = Assert.Single(Judge.Run<TDG001>(Json(new string('a', 256))));
        Assert.StartsWith("The family has 256 characters, and ECS takes 255 at most. Write \"aaa", finding.Message, System.StringComparison.Ordinal);
        Assert.True(finding.Message.Length < 200);
    }

    [Fact]
    public void Refuses_what_is_missing() => Judge.Reports<TDG001>(
        "{}",
        "",
        "The task definition has no family, under which ECS registers it. Write Family = \"my-app\", or the Project and Service that a family is made of.");

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Refuses_what_is_blank(string family) => Judge.Reports<TDG001>(
        Json(family), "/family", "The family is blank. " + Allowed + "; write one such as \"my-app\".");

    [Theory]
    [InlineData("my app", "\" \"", "my-app")]
    [InlineData("my/app.v1", "\"/\" and \".\"", "my-app-v1")]
    [InlineData("../../etc", "\".\" and \"/\"", "------etc")]
    [InlineData("größe", "\"ö\" and \"ß\"", "gr--e")]
    [InlineData("a\\nb", "\"\\u000A\"", "a-b")]
    [InlineData("a👍b", "\"👍\"", "a--b")]
    [InlineData("a!b@c#d$e%f^g", "\"!\", \"@\", \"#\", \"$\", \"%\" and more", "a-b-c-d-e-f-g")]
    public void Refuses_characters_and_names_them(string family, string characters, string instead)
    {
        var finding = Assert.Single(Judge.Run<TDG001>(Json(family)));
        Assert.Contains("is no family: it has " + characters + ". " + Allowed + ". Write \"" + instead + "\".", finding.Message, System.StringComparison.Ordinal);
        Assert.Empty(Judge.Run<TDG001>(JsonEditor.Apply(Json(family), Assert.Single(finding.Edits))));
    }

    [Fact]
    public void Offers_nothing_where_nothing_would_be_left()
    {
        var finding = Judge.Reports<TDG001>(
            Json("日本"), "/family", "\"日本\" is no family: it has \"日\" and \"本\". " + Allowed + ". Write one such as \"my-app\".");
        Assert.Empty(finding.Edits);
    }

    [Fact]
    public void Changes_only_what_is_wrong()
    {
        var edit = Assert.IsType<Edit.Replace>(Assert.Single(Assert.Single(Judge.Run<TDG001>(Json("my app v2 stg"))).Edits));
        Assert.Equal((" app v2 ", "-app-v2-"), (edit.Old, edit.New));
    }

    [Fact]
    public void A_long_family_is_cut_in_the_message() =>
        Assert.True(Assert.Single(Judge.Run<TDG001>(Json(new string('/', 10_000)))).Message.Length < 300);

    [Theory]
    [InlineData("my project", "svc", "stg", 101)]
    [InlineData("p", "my svc", "stg", 102)]
    [InlineData("p", "svc", "s t g", 103)]
    [InlineData("my project", "my svc", "stg", 102)]
    public void Points_to_the_part_that_is_wrong(string project, string service, string environment, int origin)
    {
        var identity = new TaskIdentity(project, service, environment, null, null, new Origin(101), new Origin(102), new Origin(103));
        var task = ModelReader.Read("{}");
        task.Set(Core.Schema.Ecs.TaskDefinition.Family, new TextValue(project + "-" + service + "-" + environment, identity.ServiceOrigin));
        var finding = Assert.Single(RuleEngine.Run([new TDG001()], identity, task, null, null, Core.Options.RuleOptions.Default));
        Assert.Equal(new Origin(origin), finding.Origin);
    }

    private static string Json(string family) => "{ \"family\": \"" + family + "\" }";
}
