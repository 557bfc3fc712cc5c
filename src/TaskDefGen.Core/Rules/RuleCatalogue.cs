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
        new TDG201(),
        new TDG202(),
        new TDG203(),
        new TDG204(),
        new TDG411(),
        new TDG412(),
        new TDG413(),
        new TDG414(),
        new TDG415(),
        new TDG601(),
        new TDG602(),
        new TDG605(),
        new TDG606(),
        new TDG607(),
        new TDG608(),
        new TDG609(),
    }.OrderBy(r => r.Descriptor.Id, StringComparer.Ordinal).ToList();

    /// <summary>Everything that can be reported, those on the use of attributes included.</summary>
    public static IReadOnlyList<RuleDescriptor> Descriptors { get; } =
        Rules.Select(r => r.Descriptor).Concat(AuthoringRules.All).OrderBy(d => d.Id, StringComparer.Ordinal).ToList();
}
