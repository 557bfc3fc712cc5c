using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG307Tests
{
    [Theory]
    [InlineData("\"name\": \"app\"", "/containerDefinitions/0")]
    [InlineData("\"name\": \"app\", \"readonlyRootFilesystem\": null", "/containerDefinitions/0")]
    [InlineData("\"name\": \"app\", \"readonlyRootFilesystem\": false", "/containerDefinitions/0/readonlyRootFilesystem")]
    public void Reports_what_may_be_written_to(string members, string pointer)
    {
        var finding = Judge.Reports<TDG307>(
            Example.Container(members),
            pointer,
            "Container \"app\" may write to its root file system, so whoever breaks into it can change the program that runs. "
            + "Write ReadonlyRootFilesystem = true, and mount a volume where the program writes, such as /tmp.");
        Assert.Equal(["Set ReadonlyRootFilesystem to true"], Judge.Titles(finding));
    }

    [Theory]
    [InlineData("\"readonlyRootFilesystem\": true")]
    [InlineData("\"readonlyRootFilesystem\": \"{ReadOnly}\"")]
    public void Takes_what_may_not(string members) => Judge.Accepts<TDG307>(Example.Container(members));

    [Theory]
    [InlineData("")]
    [InlineData(", \"readonlyRootFilesystem\": false")]
    public void Is_silent_on_windows(string members) => Judge.Accepts<TDG307>(
        "{ \"runtimePlatform\": { \"operatingSystemFamily\": \"WINDOWS_SERVER_2019_FULL\" }, \"containerDefinitions\": [{ \"name\": \"app\"" + members + " }] }");
}
