using System;
using System.Collections.Generic;
using System.Linq;

namespace TaskDefGen.Core.Rules;

/// <summary>All rules, in the order of their ids.</summary>
public static class RuleCatalogue
{
    /// <summary>The rules that judge a task definition.</summary>
    public static IReadOnlyList<Rule> Rules { get; } = new Rule[]
    {
        new TDG103(),
    }.OrderBy(r => r.Descriptor.Id, StringComparer.Ordinal).ToList();

    /// <summary>Everything that can be reported, those on the use of attributes included.</summary>
    public static IReadOnlyList<RuleDescriptor> Descriptors { get; } =
        Rules.Select(r => r.Descriptor).Concat(AuthoringRules.All).OrderBy(d => d.Id, StringComparer.Ordinal).ToList();
}
