using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TaskDefGen.IntegrationTests.Support;
using TaskDefGen.Testing;

namespace TaskDefGen.IntegrationTests;

/// <summary>The commands of the README's «Bring your own» in a fresh copy of the repository.</summary>
public sealed partial class BringYourOwnTests
{
    [Fact]
    public async Task A_real_file_becomes_a_class_that_builds_to_the_same()
    {
        using var folder = new TempDirectory();
        SourceTree.CopyTo(folder.Path);
        var commands = Commands().Matches(File.ReadAllText(folder.Combine("README.md"))).Select(match => match.Groups["words"].Value.Split(' ')).ToList();
        var import = Assert.Single(commands, words => words is ["run", ..]);
        var build = Assert.Single(commands, words => words is ["build", "samples/BringYourOwn"]);

        var file = import[Array.IndexOf(import, "import") + 1];
        folder.Write(file, File.ReadAllText(Path.Combine(Repository.Root, file)));
        var run = await ProcessRunner.RunAsync("dotnet", ["run", "--disable-build-servers", .. import[1..]], folder.Path, timeout: TimeSpan.FromMinutes(5));
        Assert.Equal((0, "", ""), (run.ExitCode, run.StandardOutput, run.StandardError));

        // The analyzers have something to say of it, as the README tells.
        var built = await Dotnet.RunAsync(folder.Path, new Dictionary<string, string?>(StringComparer.Ordinal), build);
        Assert.True(built.ExitCode == 0, built.Output);
        var section = File.ReadAllText(folder.Combine("README.md")).Split("### Bring your own")[1];
        Assert.Equal(Ids(section), Ids(built.Output));
        var written = Assert.Single(
            Directory.EnumerateFiles(folder.Combine("samples", "BringYourOwn", "bin", "Debug", "net10.0", "taskdefs"), "*.json"),
            name => Path.GetFileName(name) != "cost.json");
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(File.ReadAllText(folder.Combine(file))), JsonNode.Parse(File.ReadAllText(written))), File.ReadAllText(written));
    }

    private static IEnumerable<string> Ids(string text) => RuleIds().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex("TDG[0-9]{3}", RegexOptions.None, 10_000)]
    private static partial Regex RuleIds();

    [GeneratedRegex(@"^\$ dotnet (?<words>.*BringYourOwn)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Commands();
}
