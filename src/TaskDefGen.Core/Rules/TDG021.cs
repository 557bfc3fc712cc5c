using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A container that waits for one which is not there, for itself, or in a circle.</summary>
public sealed class TDG021 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG021", "dependsOn target missing, self or cyclic", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        var graph = context.Graph;

        // A container whose name is still to be filled in may be the one that is meant.
        var isComplete = context.Containers.All(c => c.Text(Ecs.ContainerDefinition.Name) is { Length: > 0 } name && !Placeholder.IsIn(name));
        foreach (var edge in graph.Edges)
        {
            if (edge.Target is null)
            {
                if (isComplete && !Placeholder.IsIn(edge.Name.Text))
                    ReportMissing(context, edge, graph.Names);
            }
            else if (ReferenceEquals(edge.Target, edge.Source))
            {
                context.Report(
                    Descriptor,
                    edge.Name,
                    "Container " + context.NameOf(edge.Source) + " waits for itself, and would never start. Take the dependency away, or name another container.",
                    Remove(edge));
            }
        }

        if (graph.Edges.Count < 2)
            return; // no circle
        foreach (var cycle in graph.Cycles())
        {
            var last = cycle[cycle.Count - 1];
            var chain = string.Join(" → ", cycle.Select(e => Short(e.Source.Text(Ecs.ContainerDefinition.Name) ?? "")).Concat([Short(last.Name.Text)]));
            context.Report(
                Descriptor,
                last.Name,
                "These containers wait for each other, and none would start: " + chain + ". Take one of the dependencies away.",
                Remove(last));
        }
    }

    private static string Short(string name) => MessageText.Quote(name).Trim('"');

    private static Edit.Remove Remove(ContainerEdge edge) => new("Remove the dependency on " + Short(edge.Name.Text), edge.Dependency);

    private void ReportMissing(RuleContext context, ContainerEdge edge, IReadOnlyList<string> names)
    {
        var nearest = Spelling.Nearest(edge.Name.Text, names.Where(n => n != edge.Source.Text(Ecs.ContainerDefinition.Name)));
        var message = (string.IsNullOrWhiteSpace(edge.Name.Text) ? "The dependency names no container. " : "The task has no container " + MessageText.Quote(edge.Name.Text) + ". ")
            + (nearest is null ? "" : "Did you mean " + MessageText.Quote(nearest) + "? ")
            + "It has " + MessageText.And(names.Select(n => MessageText.Quote(n))) + ".";
        if (nearest is null)
            context.Report(Descriptor, edge.Name, message, Remove(edge));
        else
            context.Report(
                Descriptor,
                edge.Name,
                message,
                new Edit.Set("Depend on " + Short(nearest), edge.Dependency, Ecs.ContainerDependency.ContainerName, nearest),
                Remove(edge));
    }
}
