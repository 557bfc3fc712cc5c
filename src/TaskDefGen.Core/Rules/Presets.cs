using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace TaskDefGen.Core.Rules;

/// <summary>What the presets are called, and what they make of each rule.</summary>
public static class Presets
{
    public static IReadOnlyList<Preset> All { get; } = [Preset.Recommended, Preset.Strict, Preset.ErrorsOnly];

    /// <summary>As a project file and a command line write it.</summary>
    public static string NameOf(Preset preset) => preset switch
    {
        Preset.Strict => "strict",
        Preset.ErrorsOnly => "errors-only",
        _ => "recommended",
    };

    /// <summary>The severity of a rule's findings; null where it is off.</summary>
    public static FindingSeverity? SeverityOf(Preset preset, RuleDescriptor rule) => preset switch
    {
        Preset.Strict => rule.Severity == FindingSeverity.Info ? FindingSeverity.Warning : FindingSeverity.Error,
        Preset.ErrorsOnly => rule.Severity == FindingSeverity.Error ? FindingSeverity.Error : null,
        _ => rule.Severity,
    };

    /// <summary>The global configuration file. It yields to every other one, and to <c>.editorconfig</c>.</summary>
    public static string GlobalConfig(Preset preset)
    {
        var text = new StringBuilder();
        text.Append("# TaskDefGen: the preset \"" + NameOf(preset) + "\". Written from the rules; chosen by <TaskDefGenPreset> in the project.\n");
        text.Append("is_global = true\nglobal_level = -100\n");
        foreach (var category in RuleCatalogue.Descriptors.GroupBy(r => r.Category).OrderBy(g => g.Key))
        {
            text.Append("\n# " + category.Key + "\n");
            foreach (var rule in category)
                text.Append("dotnet_diagnostic." + rule.Id + ".severity = " + Word(SeverityOf(preset, rule)) + "\n");
        }

        return text.ToString();
    }

    private static string Word(FindingSeverity? severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        FindingSeverity.Info => "suggestion",
        null => "none",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "No such severity."),
    };
}
