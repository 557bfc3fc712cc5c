using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A family that is named otherwise than the convention says.</summary>
public sealed class TDG601 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG601", "Family name convention", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        var family = context.Task.Text(Ecs.TaskDefinition.Family);
        if (!ConventionalNames.AreKnown(context) || ConventionalNames.Family(context) is not { } expected || !ConventionalNames.Differs(family, expected))
            return;
        context.Report(
            Descriptor,
            context.Task,
            Ecs.TaskDefinition.Family,
            "Family " + MessageText.Quote(family!) + " doesn't follow the convention " + context.Conventions.Family + ", which gives \"" + expected + "\". "
            + ConventionalNames.Remedy(context, expected),
            ConventionalNames.Edits(context, context.Task, Ecs.TaskDefinition.Family, expected));
    }
}
