using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A Fargate task in a network mode that Fargate does not have.</summary>
public sealed class TDG104 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG104", "Fargate requires networkMode awsvpc", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        var mode = context.Task[Ecs.TaskDefinition.NetworkMode] as TextValue;
        if (!context.OnFargate || mode?.Text == EcsWords.Awsvpc || Placeholder.IsIn(mode?.Text))
            return;
        context.Report(
            Descriptor,
            context.Task,
            Ecs.TaskDefinition.NetworkMode,
            "Fargate runs tasks in network mode awsvpc only, and "
            + (mode is null ? "a task definition that names none gets bridge" : "this one asks for " + (mode.Text.Length == 0 ? "a blank one" : MessageText.Quote(mode.Text)))
            + ". Write NetworkMode = Awsvpc.",
            new Edit.Set("Set NetworkMode to awsvpc", context.Task, Ecs.TaskDefinition.NetworkMode, EcsWords.Awsvpc));
    }
}
