using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A container that waits for what the other will never be.</summary>
public sealed class TDG022 : Rule
{
    private const string Start = "START";

    public override RuleDescriptor Descriptor { get; } = new("TDG022", "dependsOn condition contradicts target", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        foreach (var edge in context.Graph.Edges)
        {
            if (edge.Dependency[Ecs.ContainerDependency.Condition] is not TextValue condition || Placeholder.IsIn(condition.Text))
                continue;
            if (Enumerations.ContainerCondition.ToClr(condition.Text) is null)
                ReportUnknown(context, edge, condition);
            else if (edge.Target is { } target && !ReferenceEquals(target, edge.Source))
                CheckTarget(context, edge, condition, target);
        }
    }

    /// <summary>What is left out is essential; what is still to be filled in may not be.</summary>
    private static bool IsEssential(EcsObject container) => container[Ecs.ContainerDefinition.Essential] is null or BooleanValue { Flag: true };

    private static Edit.Set Instead(ContainerEdge edge, string condition) =>
        new("Wait for " + condition + " instead", edge.Dependency, Ecs.ContainerDependency.Condition, condition);

    private void CheckTarget(RuleContext context, ContainerEdge edge, TextValue condition, EcsObject target)
    {
        if (condition.Text is "COMPLETE" or "SUCCESS" && IsEssential(target))
        {
            var name = context.NameOf(target);
            var message = condition.Text + " waits for the end of " + name + ", which is essential"
                + (target.Has(Ecs.ContainerDefinition.Essential) ? "" : " (what is left out means true)") + ": its end stops the whole task. Write Essential = false for "
                + name + ", or wait for START" + (target.Has(Ecs.ContainerDefinition.HealthCheck) ? " or HEALTHY." : ".");
            var isOnlyOne = context.Containers.All(c => ReferenceEquals(c, target) || c.Boolean(Ecs.ContainerDefinition.Essential) == false);
            var setEssential = new Edit.Set("Set Essential of " + name.Trim('"') + " to false", target, Ecs.ContainerDefinition.Essential, false);
            context.Report(Descriptor, condition, message, isOnlyOne ? [Instead(edge, Start)] : [setEssential, Instead(edge, Start)]);
        }
        else if (condition.Text == "HEALTHY" && !target.Has(Ecs.ContainerDefinition.HealthCheck))
        {
            var name = context.NameOf(target);
            context.Report(
                Descriptor,
                condition,
                "HEALTHY waits for the health check of " + name + ", and it has none in the task definition (one in its image doesn't count). Give " + name
                + " a health check, or wait for START.",
                [.. Edits.HealthCheck(target), Instead(edge, Start)]);
        }
    }

    private void ReportUnknown(RuleContext context, ContainerEdge edge, TextValue condition)
    {
        var known = Enumerations.ContainerCondition.Values.Select(v => v.Wire).ToList();
        var nearest = Spelling.Nearest(condition.Text, known);
        context.Report(
            Descriptor,
            condition,
            (string.IsNullOrWhiteSpace(condition.Text) ? "A blank text" : MessageText.Quote(condition.Text)) + " is no condition. "
            + (nearest is null ? "" : "Did you mean " + nearest + "? ") + "Write " + MessageText.Or(known) + ".",
            nearest is null ? [] : [new Edit.Set("Set Condition to " + nearest, edge.Dependency, Ecs.ContainerDependency.Condition, nearest)]);
    }
}
