using System;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG019Tests
{
    [Theory]
    [InlineData("\"CMD-SHELL\", \"curl -f http://localhost/ || exit 1\"")]
    [InlineData("\"CMD\", \"/healthcheck\"")]
    [InlineData("\"CMD\", \"curl\", \"-f\", \"http://localhost/\"")]
    [InlineData("\"CMD\", \"C:\\\\Program Files\\\\check.exe\"")]
    [InlineData("\"CMD\", \"/bin/sh\", \"-c\", \"curl -f http://localhost/ || exit 1\"")]
    [InlineData("\"{Form}\", \"true\"")]
    [InlineData("\"NONE\"")]
    public void Takes_what_runs(string command) => Judge.Accepts<TDG019>(Json(command));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "containerDefinitions": [{ "healthCheck": {} }, { "healthCheck": { "command": [] } }, {}] }""")]
    public void Leaves_an_empty_command_to_TDG041(string json) => Judge.Accepts<TDG019>(json);

    [Theory]
    [InlineData("\"/healthcheck\"", "\"/healthcheck\"", "Put CMD before it.", "Prepend CMD")]
    [InlineData("\"curl -f localhost\"", "\"curl -f localhost\"", "Put CMD-SHELL before it.", "Prepend CMD-SHELL")]
    [InlineData("\"curl\", \"-f\", \"localhost\"", "\"curl\"", "Put CMD before it.", "Prepend CMD")]
    [InlineData("\"cmd-shell\", \"true\"", "\"cmd-shell\"", "Did you mean CMD-SHELL?", "Begin with CMD-SHELL")]
    [InlineData("\"CMD_SHELL\", \"true\"", "\"CMD_SHELL\"", "Did you mean CMD-SHELL?", "Begin with CMD-SHELL")]
    [InlineData("\"cmd\", \"/check\"", "\"cmd\"", "Did you mean CMD?", "Begin with CMD")]
    public void Asks_for_the_form(string command, string shown, string end, string title)
    {
        var finding = Judge.Reports<TDG019>(
            Json(command),
            "/containerDefinitions/0/healthCheck/command/0",
            shown + " is where CMD (run this program) or CMD-SHELL (run this line in a shell) is due, and Docker runs no check without one. " + end);
        Assert.Equal([title], Judge.Titles(finding));
    }

    [Fact]
    public void A_blank_text_is_no_form() => Assert.StartsWith("A blank text is where", Assert.Single(Judge.Run<TDG019>(Json("\"\""))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"CMD\"", 0, "CMD stands alone, so the health check has nothing to run. Write the program and its arguments, each as a text of its own after it.")]
    [InlineData("\"CMD-SHELL\"", 0, "CMD-SHELL stands alone, so the health check has nothing to run. Write the line that the shell is to run after it.")]
    [InlineData("\"CMD-SHELL\", \" \"", 1, "CMD-SHELL stands alone, so the health check has nothing to run. Write the line that the shell is to run after it.")]
    public void Asks_for_something_to_run(string command, int at, string message) =>
        Judge.Reports<TDG019>(Json(command), "/containerDefinitions/0/healthCheck/command/" + at, message);

    [Theory]
    [InlineData("\"CMD-SHELL\", \"curl localhost\", \"|| exit 1\"", "\"curl localhost\"; \"|| exit 1\" becomes")]
    [InlineData("\"CMD-SHELL\", \"curl\", \"-f\", \"localhost\"", "\"curl\"; \"-f\" and what follows become")]
    public void The_shell_takes_one_text(string command, string shown)
    {
        var finding = Judge.Reports<TDG019>(
            Json(command),
            "/containerDefinitions/0/healthCheck/command/2",
            "CMD-SHELL runs the one text after it, here " + shown + " an argument of the shell itself. Write the line as one text, or CMD for a program and its arguments.");
        Assert.Equal(["Write the command as one text"], Judge.Titles(finding));
    }

    [Fact]
    public void No_program_is_called_like_a_line()
    {
        var finding = Judge.Reports<TDG019>(
            Json("\"CMD\", \"curl -f localhost || exit 1\""),
            "/containerDefinitions/0/healthCheck/command/1",
            "CMD looks for a program that is called \"curl -f localhost || exit 1\", blanks and all, as no shell splits the text. Write CMD-SHELL, or each argument as a text of its own.");
        Assert.Equal(["Run it in a shell"], Judge.Titles(finding));
    }

    private static string Json(string command) => Example.Container("\"healthCheck\": { \"command\": [" + command + "] }");
}
