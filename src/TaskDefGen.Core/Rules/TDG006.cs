using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Two containers with one name.</summary>
public sealed class TDG006 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG006", "Duplicate container name", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (!Repeated.MayBe(context.Containers, Ecs.ContainerDefinition.Name))
            return;
        var taken = new HashSet<string>(context.Containers.Select(c => c.Text(Ecs.ContainerDefinition.Name) ?? ""), StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var container in context.Containers)
        {
            if (container[Ecs.ContainerDefinition.Name] is not TextValue name || string.IsNullOrWhiteSpace(name.Text) || Placeholder.IsIn(name.Text) || seen.Add(name.Text))
                continue;
            var other = EcsName.Unlike(name.Text, taken);
            taken.Add(other);
            context.Report(
                Descriptor,
                container,
                Ecs.ContainerDefinition.Name,
                "Another container of the task is called " + MessageText.Quote(name.Text) + " already, and references go by name. Give this one a name of its own, such as "
                + MessageText.Quote(other) + ".",
                new Edit.Set("Change the name to " + MessageText.Quote(other), container, Ecs.ContainerDefinition.Name, other));
        }
    }
}
