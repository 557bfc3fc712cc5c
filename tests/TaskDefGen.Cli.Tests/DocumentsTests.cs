using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using TaskDefGen.Cli.Diff;
using TaskDefGen.Cli.Tests.Support;
using TaskDefGen.Testing;

namespace TaskDefGen.Cli.Tests;

/// <summary>What the documents show is what happens.</summary>
public partial class DocumentsTests
{
    [Fact]
    public void The_readme_brings_a_real_file()
    {
        var section = Section().Match(Read("README.md")).Groups["text"].Value;
        var commands = Block("console").Match(section).Groups["text"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var shown = Block("csharp").Match(section).Groups["text"].Value;
        Assert.Equal(3, commands.Length);

        var words = commands[0].Split(' ');
        Assert.Equal(["$", "dotnet", "run", "--project", "src/TaskDefGen.Cli", "--", "import"], words[..7]);
        Assert.Equal(["--class", "--namespace", "--output"], new[] { words[8], words[10], words[12] });
        Assert.Equal("$ dotnet build " + words[13], commands[1]);
        var family = $"{words[13]}/bin/Debug/net10.0/taskdefs/appmesh-firelens-colorteller-black.json";
        Assert.Equal($"$ diff <(jq -S . {words[7]}) <(jq -S . {family})", commands[2]);
        Assert.True(Directory.Exists(Path.Combine(Repository.Root, words[13])));

        using var folder = new TempDirectory();
        var file = Path.Combine(Repository.Root, words[7]);
        var result = Support.Cli.Import(Support.Cli.Options(file) with { Class = words[9], Namespace = words[11], Output = folder.Path });
        Assert.Equal((0, "", ""), (result.Code, result.Output, result.Error));
        Assert.Equal(shown, File.ReadAllText(folder.Combine(words[9] + ".cs")));
        SameJson.Assert(File.ReadAllText(file), Compiled.From(shown).Json);
    }

    [Fact]
    public void What_contributing_quotes_stands_there()
    {
        var quotes = Quote().Matches(Read("docs/contributing.md"));
        Assert.Equal(2, quotes.Count);
        Assert.All(quotes, q => Assert.Contains(q.Groups["text"].Value, Read(q.Groups["path"].Value), StringComparison.Ordinal));
    }

    [Fact]
    public void The_diff_that_is_shown_is_what_is_printed()
    {
        var shown = Block("console").Matches(Read("docs/diff.md")).Select(m => m.Groups["text"].Value).Single(t => t.StartsWith("$ taskdefgen diff nginx", StringComparison.Ordinal));
        var words = shown[..shown.IndexOf('\n', StringComparison.Ordinal)].Split(' ');
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = DiffCommand.Run(new DiffOptions(Corpus(words[3]), Corpus(words[4]), DiffFormat.Text, ExitCode: false, Family: null), output, error);
        Assert.Equal((0, shown[(shown.IndexOf('\n', StringComparison.Ordinal) + 1)..], ""), (code, output.ToString(), error.ToString()));

        static string Corpus(string name) => Assert.Single(Directory.GetFiles(Path.Combine(Repository.Root, "tests", "TaskDefGen.Cli.Tests", "Corpus"), "*-" + name));
    }

    [Theory]
    [InlineData("import", "")]
    [InlineData("diff", "_diff")]
    public void The_options_are_those_of_the_help(string command, string snapshot)
    {
        var help = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Self())!, "ProcessTests.Help_tells_the_options" + snapshot + ".verified.txt"));
        var usage = Read("docs/" + command + ".md").Split('\n').Single(l => l.StartsWith("taskdefgen " + command, StringComparison.Ordinal));
        Assert.Equal(
            Option().Matches(help).Select(m => m.Value).Where(o => o != "--help").Order(StringComparer.Ordinal),
            Option().Matches(usage).Select(m => m.Value).Order(StringComparer.Ordinal));
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));

    private static string Self([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;

    private static Regex Block(string language) =>
        new("```" + language + "\n(?<text>.*?)```\n", RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10));

    [GeneratedRegex("<!-- import -->\n(?<text>.*?)<!-- /import -->", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Section();

    [GeneratedRegex("<!-- file: (?<path>\\S+) -->\n```\\w+\n(?<text>.*?)```\n", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Quote();

    [GeneratedRegex("--[a-z-]+", RegexOptions.None, 10_000)]
    private static partial Regex Option();
}
