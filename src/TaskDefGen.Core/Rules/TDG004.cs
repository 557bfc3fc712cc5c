using System.Linq;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A task of which no container must run.</summary>
public sealed class TDG004 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG004", "No essential container", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        var containers = context.Containers.ToList();
        if (containers.Count == 0 || containers.Exists(c => c.Boolean(Ecs.ContainerDefinition.Essential) != false))
            return;
        var first = containers[0];
        context.Report(
            Descriptor,
            first,
            Ecs.ContainerDefinition.Essential,
            (containers.Count == 1 ? "The only container says" : "All " + containers.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) + " containers say")
            + " Essential = false, and a task needs one whose end is the end of the task. Write Essential = true for " + context.NameOf(first)
            + ", or leave it out: that means true.",
            new Edit.Set("Set Essential to true", first, Ecs.ContainerDefinition.Essential, true));
    }
}
