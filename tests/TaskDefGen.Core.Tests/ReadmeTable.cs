using System;
using System.Linq;
using System.Text;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests;

/// <summary>Writes the table of rules in the README, between its two marks.</summary>
internal static class ReadmeTable
{
    private const string Start = "<!-- rules -->\n";
    private const string End = "<!-- /rules -->\n";

    public static string Write(string readme)
    {
        var start = readme.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var end = readme.IndexOf(End, StringComparison.Ordinal);
        Assert.True(start >= Start.Length && end >= start, "README.md has no marks for the table of rules.");
        return readme[..start] + Table() + readme[end..];
    }

    private static string Table()
    {
        var text = new StringBuilder("| group | rules | errors | warnings | infos |\n|---|---|---|---|---|\n");
        foreach (var group in RuleCatalogue.Descriptors.GroupBy(r => r.Category).OrderBy(g => g.Key))
        {
            var anchor = group.Key.ToString().ToLowerInvariant();
            text.Append("| [" + About(group.Key) + "](docs/rules/README.md#" + anchor + ") | TDG" + (int)group.Key + "xx");
            foreach (var severity in new[] { FindingSeverity.Error, FindingSeverity.Warning, FindingSeverity.Info })
                text.Append(" | " + group.Count(r => r.Severity == severity).ToString(System.Globalization.CultureInfo.InvariantCulture));
            text.Append(" |\n");
        }

        return text.ToString();
    }

    private static string About(RuleCategory category) => category switch
    {
        RuleCategory.Structure => "what RegisterTaskDefinition takes",
        RuleCategory.Fargate => "what Fargate runs",
        RuleCategory.Images => "images and registries",
        RuleCategory.Security => "security and secrets",
        RuleCategory.Networking => "networks and public addresses",
        RuleCategory.Operations => "logs, health, operations",
        RuleCategory.Naming => "names and tags",
        RuleCategory.Services => "services",
        RuleCategory.Cost => "cost",
        _ => "the use of attributes",
    };
}
