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
        new TDG001(),
        new TDG002(),
        new TDG003(),
        new TDG004(),
        new TDG005(),
        new TDG006(),
        new TDG007(),
        new TDG014(),
        new TDG015(),
        new TDG017(),
        new TDG021(),
        new TDG022(),
        new TDG101(),
        new TDG102(),
        new TDG103(),
        new TDG104(),
        new TDG106(),
        new TDG107(),
        new TDG108(),
        new TDG109(),
        new TDG110(),
        new TDG111(),
        new TDG112(),
        new TDG113(),
        new TDG114(),
        new TDG115(),
        new TDG117(),
        new TDG118(),
        new TDG123(),
        new TDG128(),
        new TDG201(),
        new TDG202(),
        new TDG203(),
        new TDG204(),
        new TDG405(),
        new TDG406(),
        new TDG407(),
        new TDG410(),
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
        new TDG909(),
    }.OrderBy(r => r.Descriptor.Id, StringComparer.Ordinal).ToList();

    /// <summary>Everything that can be reported, those on the use of attributes included.</summary>
    public static IReadOnlyList<RuleDescriptor> Descriptors { get; } =
        Rules.Select(r => r.Descriptor).Concat(AuthoringRules.All).OrderBy(d => d.Id, StringComparer.Ordinal).ToList();
}
