using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A choice among container instances, where there are none.</summary>
public sealed class TDG111 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG111", "Placement on Fargate", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (!context.OnFargate)
            return;
        foreach (var constraint in context.Task.Objects(Ecs.TaskDefinition.PlacementConstraints))
        {
            var expression = constraint.Text(Ecs.TaskDefinitionPlacementConstraint.Expression);
            if (Placeholder.IsIn(expression))
                continue;
            context.Report(
                Descriptor,
                constraint,
                Ecs.TaskDefinitionPlacementConstraint.Expression,
                "Fargate places tasks itself and refuses placement constraints"
                + (string.IsNullOrEmpty(expression) ? "" : ", such as " + MessageText.Quote(expression!))
                + ". Leave it out, or run the task on EC2 only.",
                new Edit.Remove("Remove the placement constraint", constraint));
        }
    }
}
