using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Build.Picture;

/// <summary>What a rule found, said once for all environments in which it holds.</summary>
/// <param name="Where">The numbers of the definitions.</param>
internal sealed record PictureFinding(RuleDescriptor Rule, FindingSeverity Severity, string Pointer, string Message, IReadOnlyList<int> Where)
{
    /// <summary>The worst first.</summary>
    public static IReadOnlyList<PictureFinding> Of(IReadOnlyList<CarriedDefinition> definitions, Preset preset) =>
        definitions
            .SelectMany((definition, i) => definition.Judge(preset).Select(judged => (judged.Finding, judged.Severity, Definition: i)))
            .GroupBy(f => (f.Finding.Rule.Id, f.Finding.Pointer, f.Finding.Message))
            .Select(g => new PictureFinding(g.First().Finding.Rule, g.First().Severity, g.Key.Pointer, g.Key.Message, g.Select(f => f.Definition).Distinct().ToArray()))
            .OrderByDescending(f => f.Severity)
            .ThenBy(f => f.Rule.Id, StringComparer.Ordinal)
            .ThenBy(f => f.Pointer, StringComparer.Ordinal)
            .ToArray();
}
