using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Cli.Lint;

/// <summary>How bad findings are: as the rules say, as a preset says, and as an options file says, which has the last word.</summary>
internal sealed class Severities
{
    private const string Off = "none";

    private static readonly string[] Words = ["error", "warning", "suggestion", "silent", Off, "default"];

    private readonly Preset _preset;
    private readonly Dictionary<string, string> _written = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="preset">What holds where the entries say nothing.</param>
    /// <param name="entries">The lines of an options file.</param>
    /// <param name="fault">Called for each entry that can't be used.</param>
    public Severities(Preset preset, IEnumerable<OptionEntry> entries, Action<OptionEntry, string> fault)
    {
        _preset = preset;
        foreach (var entry in entries)
        {
            if (!entry.Key.EndsWith(".severity", StringComparison.OrdinalIgnoreCase) || !entry.Key.StartsWith("dotnet_", StringComparison.OrdinalIgnoreCase))
                continue;
            var isOurs = entry.Key.StartsWith("dotnet_diagnostic.TDG", StringComparison.OrdinalIgnoreCase);
            if (Words.Contains(entry.Value, StringComparer.OrdinalIgnoreCase))
                _written[entry.Key] = entry.Value.ToLowerInvariant();
            else if (isOurs)
                fault(entry, "Severity " + MessageText.Quote(entry.Value) + " is none. Write one of " + string.Join(", ", Words) + ".");
            if (isOurs && !RuleCatalogue.Descriptors.Any(r => string.Equals(KeyOf(r), entry.Key, StringComparison.OrdinalIgnoreCase)) && !IsOfTheBuild(entry.Key))
                fault(entry, "There is no rule " + entry.Key.Split('.')[1] + ". The rules are listed in " + RuleDescriptor.Pages + "README.md.");
        }
    }

    /// <summary>The severity of a rule's findings; null where they are not shown.</summary>
    public FindingSeverity? Of(RuleDescriptor rule)
    {
        foreach (var key in new[] { KeyOf(rule), "dotnet_analyzer_diagnostic.category-" + rule.Category + ".severity", "dotnet_analyzer_diagnostic.severity" })
        {
            if (_written.TryGetValue(key, out var word) && word != "default")
                return word switch { "error" => FindingSeverity.Error, "warning" => FindingSeverity.Warning, "suggestion" => FindingSeverity.Info, _ => null };
        }

        return Presets.SeverityOf(_preset, rule);
    }

    private static string KeyOf(RuleDescriptor rule) => "dotnet_diagnostic." + rule.Id + ".severity";

    /// <summary>The codes of MSBuild tasks, which an options file for both may name.</summary>
    private static bool IsOfTheBuild(string key) => key.StartsWith("dotnet_diagnostic.TDG95", StringComparison.OrdinalIgnoreCase);
}
