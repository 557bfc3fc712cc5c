using System;
using System.Linq;
using System.Text;
using TaskDefGen.Core.Options;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests;

/// <summary>Writes the page on options from what the options say of themselves.</summary>
internal static class OptionsPage
{
    public static string Write()
    {
        var text = new StringBuilder("""
            # Options

            Set in `.editorconfig`, or in a `.globalconfig` for everything that a build compiles:

            ```ini
            [*.cs]
            taskdefgen.family_name = {service}-{environment}
            taskdefgen.required_tags = Team, CostCenter
            taskdefgen.max_memory.dev = 4 GB
            dotnet_diagnostic.TDG204.severity = none
            ```

            Names follow the templates in what the build writes and in what the rules expect. A value that can't be read, and a key that doesn't exist, is
            [TDG920](rules/TDG920.md); its default holds. `unset` is the default, too. What follows `#` or `;` is a comment.

            `taskdefgen lint --options .editorconfig` reads the same keys for JSON: those before any section, and those of `[*]`, `[*.cs]` and `[*.json]`.

            | option | values | default | rules |
            |---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var option in OptionCatalogue.All)
        {
            text.Append("| `" + option.Key + "`<br>" + option.Meaning + " | " + option.Values + " | `" + option.Default + "` | "
                + string.Join(", ", option.Rules.Select(r => "[" + r + "](rules/" + r + ".md)")) + " |\n");
        }

        text.Append("""

            ## Presets

            One property of the project sets the severity of every rule; `.editorconfig` and `.globalconfig` have the last word.

            ```xml
            <TaskDefGenPreset>strict</TaskDefGenPreset>
            ```

            | preset | errors | warnings | infos | off |
            |---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var preset in Presets.All)
        {
            text.Append("| `" + Presets.NameOf(preset) + "`" + (preset == Preset.Recommended ? " (default)" : "") + " | "
                + string.Join(" | ", Enum.GetValues<FindingSeverity>().Reverse().Select(s => Count(preset, s)).Append(Count(preset, null))) + " |\n");
        }

        text.Append("\n`taskdefgen lint --preset strict` is the same for JSON.\n");
        return text.ToString();
    }

    private static string Count(Preset preset, FindingSeverity? severity) =>
        RuleCatalogue.Descriptors.Count(r => Presets.SeverityOf(preset, r) == severity).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
