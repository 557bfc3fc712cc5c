using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using TaskDefGen.Core.Options;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Analyzers;

/// <summary>An option that can't be used, and a class that it was meant for: a diagnostic has no place in <c>.editorconfig</c>.</summary>
internal sealed record OptionUse(OptionProblem Problem, Location Location)
{
    /// <summary>Each problem once, at the first class.</summary>
    public static IEnumerable<Diagnostic> Find(IEnumerable<OptionUse> uses) => uses
        .GroupBy(u => u.Problem)
        .OrderBy(g => g.Key.Key, StringComparer.Ordinal)
        .Select(g => Diagnostic.Create(
            Descriptors.Of(AuthoringRules.UnusableOption),
            g.OrderBy(u => u.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(u => u.Location.SourceSpan.Start).First().Location,
            g.Key.Message));
}
