using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TaskDefGen.IntegrationTests.Support;

namespace TaskDefGen.IntegrationTests;

/// <summary>The first command of the README in a fresh copy of the repository, and that the README shows what it does.</summary>
public sealed partial class UserServiceSampleTests(PackedPackage package)
{
    private const string Out = "samples/UserService/bin/Debug/net10.0/taskdefs/";

    [Fact]
    public async Task It_builds_the_reference_definition_that_the_readme_shows()
    {
        var build = (await Dotnet.RunAsync(package.Sources, new Dictionary<string, string?>(StringComparer.Ordinal), "build", "samples/UserService")).Succeeds();

        Assert.Equal(
            [$"UserService -> {Out}myproject-user-service-prod.json", $"UserService -> {Out}myproject-user-service-stg.json", $"UserService -> {Out}cost.json"], build.Written);
        var stg = Path.Combine(package.Sources, Out, "myproject-user-service-stg.json");
        var prod = Path.Combine(package.Sources, Out, "myproject-user-service-prod.json");
        Expected.Equal("Reference/myproject-user-service-stg.json", stg);
        Assert.True(JsonNode.DeepEquals(ProdFromStg(JsonNode.Parse(File.ReadAllText(stg))!), JsonNode.Parse(File.ReadAllText(prod))), File.ReadAllText(prod));

        var readme = File.ReadAllText(Path.Combine(package.Sources, "README.md"));
        var shown = FileBlock().Matches(readme).ToDictionary(match => match.Groups["path"].Value, match => match.Groups["text"].Value, StringComparer.Ordinal);
        Assert.Contains("samples/UserService/UserService.cs", shown.Keys);
        Assert.Contains(Out + "myproject-user-service-stg.json", shown.Keys);
        Assert.Equal(Marker().Count(readme), shown.Count);
        Assert.All(shown, file => Assert.Equal(File.ReadAllText(Path.Combine(package.Sources, file.Key)), file.Value));

        // What it says the command prints: the project's lines, with the start of the paths left out.
        var console = ConsoleBlock().Match(readme);
        Assert.True(console.Success, "README.md has no console block with '$ dotnet build samples/UserService'.");
        Assert.Equal(
            build.Output.Split('\n')
                .Where(line => line.StartsWith("  UserService -> ", StringComparison.Ordinal))
                .Select(line => line.TrimEnd().Replace(package.Sources, "…", StringComparison.Ordinal)),
            console.Groups["lines"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>What the class says of prod: its size, one more variable, and the environment in the names.</summary>
    private static JsonNode ProdFromStg(JsonNode stg)
    {
        var container = stg["containerDefinitions"]![0]!;
        stg["family"] = "myproject-user-service-prod";
        stg["cpu"] = "2048";
        stg["memory"] = "4096";
        stg["tags"]![0]!["value"] = "prod";
        container["environment"]!.AsArray().Add(new JsonObject { ["name"] = "LOG_LEVEL", ["value"] = "Warning" });
        container["logConfiguration"]!["options"]!["awslogs-group"] = "/ecs/myproject/user-service/prod";
        return stg;
    }

    [GeneratedRegex(@"<!-- file: (?<path>\S+) -->\n```\w+\n(?<text>.*?)```\n", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex FileBlock();

    [GeneratedRegex("<!-- file:", RegexOptions.None, 10_000)]
    private static partial Regex Marker();

    [GeneratedRegex(@"```console\n\$ dotnet build samples/UserService\n(?<lines>.*?)```\n", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex ConsoleBlock();
}
