using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Analyzers;

/// <summary>The rules as Roslyn knows them. The message is the finding's own: it holds the user's values.</summary>
internal static class Descriptors
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        RuleCatalogue.Descriptors.ToImmutableDictionary(r => r.Id, Create, StringComparer.Ordinal);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. ById.Values.OrderBy(d => d.Id, StringComparer.Ordinal)];

    public static DiagnosticDescriptor Of(RuleDescriptor rule) => ById[rule.Id];

    private static DiagnosticDescriptor Create(RuleDescriptor rule) => new(
        rule.Id,
        rule.Title,
        "{0}",
        rule.Category.ToString(),
        rule.Severity switch
        {
            FindingSeverity.Error => DiagnosticSeverity.Error,
            FindingSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpUri,
        customTags: rule == AuthoringRules.SameFamily || rule == AuthoringRules.UnusableOption ? [WellKnownDiagnosticTags.CompilationEnd] : []);
}
