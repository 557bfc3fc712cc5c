using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using TaskDefGen.Core.Rules;
using TaskDefGen.Testing;

namespace TaskDefGen.Core.Tests;

/// <summary>
/// Files that follow from the rules. When a rule is added, write them anew:
/// <c>TASKDEFGEN_ACCEPT_SNAPSHOTS=1 dotnet test tests/TaskDefGen.Core.Tests --filter GeneratedFilesTests</c>.
/// </summary>
public class GeneratedFilesTests
{
    public static IEnumerable<TheoryDataRow<string>> Files =>
        [.. Contents.Keys.Select(f => new TheoryDataRow<string>(f))];

    private static readonly Dictionary<string, Func<string>> Contents = new(StringComparer.Ordinal)
    {
        ["src/TaskDefGen.Analyzers/AnalyzerReleases.Unshipped.md"] = Releases,
        ["docs/rules/README.md"] = Index,
        ["docs/options.md"] = () => OptionsPage.Write(),
        ["README.md"] = () => ReadmeTable.Write(File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n")),
        ["src/TaskDefGen/build/presets/recommended.globalconfig"] = () => Presets.GlobalConfig(Preset.Recommended),
        ["src/TaskDefGen/build/presets/strict.globalconfig"] = () => Presets.GlobalConfig(Preset.Strict),
        ["src/TaskDefGen/build/presets/errors-only.globalconfig"] = () => Presets.GlobalConfig(Preset.ErrorsOnly),
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_follows_from_the_rules_is_current(string file)
    {
        var path = Path.Combine(Repository.Root, file);
        var expected = Contents[file]();
        if (Environment.GetEnvironmentVariable("TASKDEFGEN_ACCEPT_SNAPSHOTS") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
            File.WriteAllText(path, expected, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.Equal(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_rule_has_a_page_that_its_help_link_names()
    {
        foreach (var rule in RuleCatalogue.Descriptors)
        {
            Assert.Equal(RuleDescriptor.Pages + rule.Id + ".md", rule.HelpUri);
            Assert.StartsWith("# " + rule.Id + ": " + rule.Title + "\n", Pages.Read(rule.Id), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Ids_are_unique() => Assert.Distinct(RuleCatalogue.Descriptors.Select(d => d.Id), StringComparer.Ordinal);

    private static string Releases()
    {
        var text = new StringBuilder("""
            ; The rules, written by GeneratedFilesTests. Format: ReleaseTrackingAnalyzers.Help.md of dotnet/roslyn-analyzers.

            ### New Rules

            Rule ID | Category | Severity | Notes
            --------|----------|----------|-------

            """.ReplaceLineEndings("\n"));
        foreach (var rule in RuleCatalogue.Descriptors)
            text.Append(rule.Id + " | " + rule.Category + " | " + rule.Severity + " | " + rule.Title + "\n");
        return text.ToString();
    }

    private static string Index()
    {
        var text = new StringBuilder("# Rules\n\nError: ECS refuses it, or the task can't start. Warning: an operator would regret it. Info: advice.\n");
        foreach (var group in RuleCatalogue.Descriptors.GroupBy(d => d.Category).OrderBy(g => g.Key))
        {
            text.Append("\n## " + group.Key + "\n\n| id | title | severity |\n|---|---|---|\n");
            foreach (var rule in group)
                text.Append("| [" + rule.Id + "](" + rule.Id + ".md) | " + rule.Title + " | " + rule.Severity + " |\n");
        }

        return text.ToString();
    }
}
