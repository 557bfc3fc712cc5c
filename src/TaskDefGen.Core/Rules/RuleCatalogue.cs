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
        new TDG123(),
        new TDG128(),
        new TDG201(),
        new TDG202(),
        new TDG203(),
        new TDG204(),
        new TDG411(),
        new TDG412(),
        new TDG413(),
        new TDG414(),
        new TDG415(),
        new TDG501(),
        new TDG502(),
        new TDG503(),
        new TDG505(),
        new TDG509(),
        new TDG512(),
        new TDG520(),
        new TDG521(),
        new TDG522(),
        new TDG601(),
        new TDG602(),
        new TDG605(),
        new TDG606(),
        new TDG607(),
        new TDG608(),
        new TDG609(),
        new TDG610(),
        new TDG615(),
        new TDG801(),
        new TDG802(),
        new TDG909(),
        new TDG008(),
        new TDG009(),
        new TDG010(),
        new TDG012(),
        new TDG019(),
        new TDG041(),
        new TDG020(),
        new TDG024(),
        new TDG025(),
        new TDG027(),
        new TDG028(),
        new TDG023(),
        new TDG037(),
        new TDG016(),
        new TDG301(),
        new TDG302(),
        new TDG303(),
        new TDG304(),
        new TDG312(),
        new TDG313(),
        new TDG317(),
        new TDG206(),
        new TDG208(),
        new TDG209(),
        new TDG210(),
        new TDG306(),
    }.OrderBy(r => r.Descriptor.Id, StringComparer.Ordinal).ToList();

    /// <summary>Everything that can be reported, those on the use of attributes included.</summary>
    public static IReadOnlyList<RuleDescriptor> Descriptors { get; } =
        Rules.Select(r => r.Descriptor).Concat(AuthoringRules.All).OrderBy(d => d.Id, StringComparer.Ordinal).ToList();
}
