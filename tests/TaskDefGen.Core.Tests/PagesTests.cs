using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using TaskDefGen.Core.Options;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests;

/// <summary>What the pages say is what the rules say.</summary>
public class PagesTests
{
    /// <summary>An example that is no whole definition is completed by these members.</summary>
    private const string Defaults = """
        {
          "family": "my-app",
          "containerDefinitions": [{ "name": "app", "image": "public.ecr.aws/nginx/nginx:1.27" }]
        }
        """;

    public static IEnumerable<TheoryDataRow<string>> Rules => RuleCatalogue.Rules.Select(r => new TheoryDataRow<string>(r.Descriptor.Id));

    public static IEnumerable<TheoryDataRow<string>> Judged =>
        RuleCatalogue.Rules.Select(r => r.Descriptor.Id).Where(id => Pages.Blocks(Page(id), "Bad", "json").Count > 0).Select(id => new TheoryDataRow<string>(id));

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_has_a_page_with_its_title_and_severity(string id)
    {
        var rule = RuleCatalogue.Rules.Single(r => r.Descriptor.Id == id).Descriptor;
        var page = Pages.Read(id);
        Assert.StartsWith($"# {id}: {rule.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"| {rule.Severity} | {rule.Category} |", page, StringComparison.Ordinal);
        Assert.Contains($"dotnet_diagnostic.{id}.severity = ", page, StringComparison.Ordinal);
        var sections = page.Split('\n').Where(l => l.StartsWith("## ", StringComparison.Ordinal)).Select(l => l[3..]).ToList();
        Assert.Equal(["Bad", "Good", "How to fix", "How to configure", "Source"], sections);
    }

    [Fact]
    public void A_page_has_a_rule() => Assert.Empty(Pages.Ids
        .Where(id => !id.StartsWith("TDG95", StringComparison.Ordinal)) // the codes of the build
        .Except(RuleCatalogue.Descriptors.Select(d => d.Id), StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Judged))]
    public void The_bad_example_has_just_the_quoted_findings(string id)
    {
        foreach (var (code, messages) in Pages.Blocks(Page(id), "Bad", "json"))
        {
            Assert.NotEmpty(messages);
            Assert.Equal(messages, Judge.Run([Rule(id)], Complete(code), options: Options(id)).Select(f => f.Message));
        }
    }

    [Theory]
    [MemberData(nameof(Judged))]
    public void Every_fix_settles_its_finding_in_the_bad_example(string id)
    {
        foreach (var (code, _) in Pages.Blocks(Page(id), "Bad", "json"))
        {
            var findings = Judge.Run([Rule(id)], Complete(code), options: Options(id));
            Assert.Equal(HasFix(id), findings.Any(f => f.Edits.Count > 0));
            foreach (var edit in findings.SelectMany(f => f.Edits))
            {
                var left = Judge.Run([Rule(id)], JsonEditor.Apply(Complete(code), edit), options: Options(id));
                Assert.True(left.Count < findings.Count, edit.Title + " leaves " + string.Join('\n', left.Select(Judge.Show)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Judged))]
    public void The_good_example_has_no_finding_of_the_rule_and_no_error(string id)
    {
        var blocks = Pages.Blocks(Page(id), "Good", "json");
        Assert.NotEmpty(blocks);
        foreach (var (code, _) in blocks)
        {
            var findings = Judge.Run(RuleCatalogue.Rules, WithMemory(Complete(code)), options: Options(id));
            Assert.Empty(findings.Where(f => f.Rule.Id == id || f.Rule.Severity == FindingSeverity.Error).Select(Judge.Show));
        }
    }

    private static bool HasFix(string id) => Pages.Read(id).Split('\n').Single(l => l.StartsWith("| Error |", StringComparison.Ordinal)
        || l.StartsWith("| Warning |", StringComparison.Ordinal) || l.StartsWith("| Info |", StringComparison.Ordinal)).Split('|')[3].Trim().StartsWith("yes", StringComparison.Ordinal);

    private static Rule Rule(string id) => RuleCatalogue.Rules.Single(r => r.Descriptor.Id == id);

    /// <summary>What the bad example sets before it.</summary>
    private static RuleOptions Options(string id)
    {
        var set = Pages.Blocks(Page(id), "Bad", "ini").SelectMany(b => b.Code.Split('\n')).Select(l => l.Split('=', 2)).ToDictionary(l => l[0].Trim(), l => l[1].Trim(), StringComparer.Ordinal);
        return OptionReader.Read(key => set.GetValueOrDefault(key), set.Keys).Options;
    }

    private static string Page(string id) => File.Exists(Path.Combine(Pages.Folder, id + ".md")) ? Pages.Read(id) : "";

    /// <summary>An example that says nothing of memory is about something else.</summary>
    private static string WithMemory(string json)
    {
        var definition = JsonNode.Parse(json)!.AsObject();
        if (!json.Contains("\"FARGATE\"", StringComparison.Ordinal) && !json.Contains("\"memory", StringComparison.Ordinal))
            definition["memory"] = "4096";
        return definition.ToJsonString();
    }

    private static string Complete(string json)
    {
        var definition = JsonNode.Parse(json)!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(Defaults)!.AsObject())
        {
            if (!definition.ContainsKey(name))
                definition[name] = value!.DeepClone();
        }

        return definition.ToJsonString();
    }
}
