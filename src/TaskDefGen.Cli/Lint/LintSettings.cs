using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Cli.Input;
using TaskDefGen.Core.Options;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Cli.Lint;

/// <summary>What an options file and a preset say to <c>lint</c>.</summary>
/// <param name="Findings">What is wrong with the options file itself.</param>
internal sealed record LintSettings(RuleOptions Rules, Severities Severities, IReadOnlyList<LintFinding> Findings)
{
    /// <exception cref="InputException">The options file can't be read.</exception>
    public static LintSettings Read(string? file, Preset preset)
    {
        var entries = file is null ? [] : OptionsFile.Parse(InputText.Read(file));
        var faults = new List<(OptionEntry Entry, string Message)>();
        var severities = new Severities(preset, entries, (entry, message) => faults.Add((entry, message)));
        var reading = OptionReader.Read(
            key => entries.LastOrDefault(e => string.Equals(e.Key, key, StringComparison.OrdinalIgnoreCase))?.Value,
            entries.Select(e => e.Key));
        faults.AddRange(reading.Problems.Select(p => (entries.Last(e => string.Equals(e.Key, p.Key, StringComparison.OrdinalIgnoreCase)), p.Message)));

        var findings = severities.Of(AuthoringRules.UnusableOption) is not { } severity
            ? []
            : faults.OrderBy(f => f.Entry.Position.Line)
                .Select(f => new LintFinding(file!, AuthoringRules.UnusableOption, severity, f.Message, "", f.Entry.Position)).ToList();
        return new LintSettings(reading.Options, severities, findings);
    }
}
