using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TaskDefGen.Analyzers;
using TaskDefGen.Build;
using TaskDefGen.Cli.Tests.Support;
using TaskDefGen.Testing;

namespace TaskDefGen.Cli.Tests;

/// <summary>What docs/services.md and docs/cloudformation.md show is what a build writes.</summary>
public partial class SurroundingsPagesTests
{
    /// <summary>The examples leave to a file of their own what holds for all definitions.</summary>
    private const string Defaults = """
        global using TaskDefGen;
        [assembly: Tag("Environment", "{Environment}")]
        [assembly: Tag("Project", "{Project}")]
        [assembly: Tag("ManagedBy", "TaskDefGen")]

        """;

    [Theory]
    [InlineData("services.md")]
    [InlineData("cloudformation.md")]
    public async Task The_examples_compile_and_no_rule_warns(string page)
    {
        var verifier = new GeneratorVerifier(new Generator.TaskDefinitionGenerator());
        verifier.Project.ExtraReferences.Add(MetadataReference.CreateFromFile(typeof(TaskDefinitionAttribute).Assembly.Location));
        foreach (var source in Sources(page))
            verifier.Project.Sources.Add(TestSource.Plain(null, source));
        var compilation = verifier.Run().AssertClean().OutputCompilation;
        var found = await compilation.WithAnalyzers([new TaskDefinitionAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Equal("", string.Join("\n", found.Where(d => d.Severity >= DiagnosticSeverity.Warning)));
    }

    [Theory]
    [InlineData("services.md")]
    [InlineData("cloudformation.md")]
    public void What_they_show_of_files_is_what_is_written(string page)
    {
        var files = Files(Sources(page));
        var shown = ShownFile().Matches(Text(page));
        Assert.Equal(Blocks(page, "json").Length, shown.Count);
        Assert.NotEmpty(shown);
        foreach (var (file, lines) in shown.Select(m => (m.Groups["file"].Value, m.Groups["text"].Value)))
        {
            Assert.True(files.ContainsKey(file), file + " is none of " + string.Join(", ", files.Keys));
            Assert.True(WithoutIndent(files[file]).Contains(WithoutIndent(lines), StringComparison.Ordinal), page + " shows of " + file + " what isn't in it:\n" + files[file]);
        }
    }

    [Fact]
    public void Commands_name_files_that_are_written()
    {
        var files = Files(Sources("cloudformation.md"));
        var named = CommandFile().Matches(string.Concat(Blocks("cloudformation.md", "console"))).Select(m => m.Groups["file"].Value).ToList();
        Assert.NotEmpty(named);
        Assert.All(named, file => Assert.Contains(file, files.Keys));
    }

    /// <summary>By a service and a task on a schedule that say all there is.</summary>
    [Fact]
    public void Each_file_of_the_table_is_written_by_its_attribute()
    {
        var folder = Path.Combine(Repository.Root, "tests", "TaskDefGen.Corpus.Tests", "Services");
        var sources = new[] { "OrderService.cs", "NightlyReport.cs" }.Select(name => File.ReadAllText(Path.Combine(folder, name))).ToList();
        var written = Files(["global using TaskDefGen;\n", .. sources]).Keys.Select(path => path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..]).ToList();
        var rows = TableRow().Matches(Text("services.md"));
        Assert.Equal(11, rows.Count);
        foreach (Match row in rows)
        {
            var named = Code().Matches(row.Groups["files"].Value).Select(m => m.Groups["text"].Value).ToList();
            foreach (var file in named.Select(name => name[0] == '-' ? named[0].Replace(".json", name, StringComparison.Ordinal) : name))
            {
                var form = "^" + Regex.Escape(file).Replace("<name>", "[^/]+", StringComparison.Ordinal) + "$";
                Assert.True(written.Exists(path => Regex.IsMatch(path, form, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))), file + " is none of " + string.Join(", ", written));
            }

            foreach (var attribute in Code().Matches(row.Groups["attributes"].Value).Select(m => m.Groups["text"].Value))
                Assert.True(sources.Exists(s => s.Contains("[" + attribute, StringComparison.Ordinal)), attribute);
        }
    }

    [Fact]
    public void The_attributes_of_the_table_of_templates_exist() =>
        Assert.All(
            NamedAttribute().Matches(Text("cloudformation.md")).Select(m => m.Groups["name"].Value),
            name => Assert.NotNull(typeof(TaskDefinitionAttribute).Assembly.GetType("TaskDefGen." + name + "Attribute")));

    private static string Text(string page) => File.ReadAllText(Path.Combine(Repository.Root, "docs", page)).ReplaceLineEndings("\n");

    private static string[] Blocks(string page, string language) => [.. Block().Matches(Text(page)).Where(m => m.Groups["language"].Value == language).Select(m => m.Groups["text"].Value)];

    private static string[] Sources(string page) => [Defaults, .. Blocks(page, "csharp")];

    /// <summary>What a build writes of the sources, by path; with templates.</summary>
    private static Dictionary<string, string> Files(IEnumerable<string> sources)
    {
        using var folder = new TempDirectory();
        Compiled.From(sources).Save(folder.Combine("Test.dll"));
        var carried = CarrierReader.Read(folder.Combine("Test.dll"));
        return carried.Concat(Stacks.Of(carried, CarriedDefinition.Find(carried), "")).ToDictionary(f => f.Path, f => f.Content, StringComparer.Ordinal);
    }

    /// <summary>A part of a file is shown without the indent that it has there.</summary>
    private static string WithoutIndent(string text)
    {
        var output = new StringBuilder();
        foreach (var line in text.Split('\n'))
            output.Append(line.Trim()).Append('\n');
        return output.ToString().Trim('\n');
    }

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Block();

    [GeneratedRegex("^<!-- file: (?<file>[^ ]+) -->\n```json\n(?<text>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex ShownFile();

    [GeneratedRegex("taskdefs/(?<file>[^ ]+\\.json)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex CommandFile();

    [GeneratedRegex("^\\| (?<files>`[^|]*\\.json`) \\| (?<attributes>[^|]*) \\|", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex TableRow();

    [GeneratedRegex("`(?<text>[^`]+)`", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Code();

    [GeneratedRegex("`\\[(?<name>[A-Za-z]+)\\]`", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex NamedAttribute();
}
