using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG505Tests
{
    private const string At = "/containerDefinitions/0/logConfiguration/options/awslogs-group";

    [Theory]
    [InlineData("a")]
    [InlineData("/ecs/A-z_0.9#x")]
    [InlineData("/aws/ecs/x")]
    [InlineData("AWS/x")]
    [InlineData("aws-logs")]
    [InlineData("my group {Name}")]
    [InlineData("")]
    [InlineData(" ")]
    public void Takes_names_placeholders_and_what_is_blank(string group) => Judge.Accepts<TDG505>(Json(group));

    [Fact]
    public void Takes_512_characters() => Judge.Accepts<TDG505>(Json(new string('a', 512)));

    [Fact]
    public void Takes_anything_of_another_driver() => Judge.Accepts<TDG505>(Json("a b", "splunk"));

    [Fact]
    public void Refuses_513_characters() => Judge.Reports<TDG505>(
        Json(new string('a', 513)),
        At,
        "The log group's name has 513 characters, and CloudWatch Logs takes 512 at most. Write \"" + new string('a', 60) + "…\".");

    [Theory]
    [InlineData("my app", "\" \"", "my-app")]
    [InlineData("a:b:c", "\":\"", "a-b-c")]
    [InlineData("grüße", "\"ü\" and \"ß\"", "gr--e")]
    [InlineData("aws/a b", "\" \"", "/ecs/a-b")]
    public void Refuses_other_characters(string group, string shown, string repaired)
    {
        var finding = Judge.Reports<TDG505>(
            Json(group),
            At,
            "\"" + group + "\" can't name a log group: it has " + shown + ". A log group has 1 to 512 letters (a to z, A to Z), digits, and . - _ / #. Write \"" + repaired + "\".");
        Assert.Equal(["Change the log group to \"" + repaired + "\""], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_what_is_reserved() => Judge.Reports<TDG505>(
        Json("aws/web"), At, "\"aws/web\" can't name a log group: names that begin with aws/ are reserved. Write \"/ecs/web\".");

    private static string Json(string group, string driver = "awslogs") => Example.Container(
        "\"logConfiguration\": { \"logDriver\": \"" + driver + "\", \"options\": { \"awslogs-group\": \"" + group + "\" } }");
}
