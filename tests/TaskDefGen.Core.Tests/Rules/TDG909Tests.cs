using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG909Tests
{
    [Theory]
    [InlineData("my-app")]
    [InlineData("your-app")]
    [InlineData("xxxxxxxx")]
    [InlineData("console")]
    [InlineData("com")]
    [InlineData("com0")]
    [InlineData("com10")]
    [InlineData("con-app")]
    [InlineData("my/app")]
    [InlineData("")]
    public void Takes_what_can_name_a_file_and_leaves_the_rest_to_TDG001(string family) => Judge.Accepts<TDG909>(Json(family));

    [Fact]
    public void Says_nothing_of_a_family_that_is_missing() => Judge.Accepts<TDG909>("{}");

    [Theory]
    [InlineData("con")]
    [InlineData("CON")]
    [InlineData("Nul")]
    [InlineData("prn")]
    [InlineData("AUX")]
    [InlineData("com1")]
    [InlineData("LPT9")]
    public void Refuses_devices(string family) => Judge.Reports<TDG909>(
        Json(family),
        "/family",
        "\"" + family + "\" is a device name on Windows, so " + family + ".json can't be written there. Rename the family, to \"" + family + "-app\" for example.");

    [Fact]
    public void Takes_250_characters_and_no_more()
    {
        Judge.Accepts<TDG909>(Json(new string('a', 250)));
        Judge.Reports<TDG909>(
            Json(new string('a', 251)),
            "/family",
            "The family has 251 characters, and with .json that is a longer file name than file systems take. Shorten it to 250 characters or fewer.");
    }

    [Fact]
    public void A_declared_token_without_a_value() => Judge.Reports<TDG909>(
        Json("my-{Stage}-app"),
        "/family",
        "The family holds {Stage}, which has no value in this build, and it names a file that this build writes. "
        + "Write <TaskDefParameter Include=\"Stage\" Value=\"…\" /> in the project file, or write the family out.");

    [Fact]
    public void Built_in_tokens_without_a_value() => Judge.Reports<TDG909>(
        Json("{Environment}-{Region}-{Environment}"),
        "/family",
        "The family holds {Environment} and {Region}, which have no value in this build, and it names a file that this build writes. "
        + "Set Environments on [TaskDefinition], or write the family out.");

    [Fact]
    public void The_placeholder_of_another_tool() => Judge.Reports<TDG909>(
        Json("${FAMILY}"),
        "/family",
        "\"${FAMILY}\" holds a placeholder, and the family names a file that this build writes. Write the family out, or use a token that the build knows, such as {Environment}.");

    private static string Json(string family) => "{ \"family\": \"" + family + "\" }";
}
