using System.Collections.Generic;
using System.Linq;
using System.Text;
using TaskDefGen.Core.Comparison;
using TaskDefGen.Core.Json;

namespace TaskDefGen.Cli.Diff;

/// <summary>Writes differences as one array of JSON. Values keep their types; what is absent is null.</summary>
internal static class DifferenceJson
{
    public static string Write(IReadOnlyList<DefinitionDifference> definitions)
    {
        var entries = definitions.SelectMany(d => d.Differences.Select(difference => Entry(definitions.Count > 1 ? d.Family : null, difference))).ToList();
        return entries.Count == 0 ? "[]\n" : "[\n" + string.Join(",\n", entries) + "\n]\n";
    }

    private static string Entry(string? family, RevisionDifference difference)
    {
        var entry = new StringBuilder("  {\n");
        if (family is not null)
            Member(entry, "family", Quoted(family)).Append(",\n");
        Member(entry, "path", Quoted(difference.Path)).Append(",\n");
        Member(entry, "before", difference.BeforeValue?.ToJson() ?? "null").Append(",\n");
        Member(entry, "after", difference.AfterValue?.ToJson() ?? "null");
        return entry.Append("\n  }").ToString();
    }

    private static StringBuilder Member(StringBuilder entry, string name, string json) => entry.Append("    \"").Append(name).Append("\": ").Append(json);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder();
        JsonText.AppendQuoted(quoted, text);
        return quoted.ToString();
    }
}
