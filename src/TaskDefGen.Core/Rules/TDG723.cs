using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A range of tasks that is none.</summary>
public sealed class TDG723 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG723", "Autoscaling capacity range invalid", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (context.Service is not { } service)
            return;
        if (service.Object(ServiceDescription.ScalableTarget) is { } target)
            Check(context, target, ServiceDescription.Scaling.MinCapacity, ServiceDescription.Scaling.MaxCapacity);
        foreach (var action in service.Objects(ServiceDescription.ScheduledActions))
            Check(context, action, ServiceDescription.ScheduledAction.MinCapacity, ServiceDescription.ScheduledAction.MaxCapacity);
    }

    private void Check(RuleContext context, EcsObject range, Member least, Member most)
    {
        var negative = false;
        foreach (var member in new[] { least, most })
        {
            if (range[member] is not IntegerValue { Number: < 0 } number)
                continue;
            negative = true;
            context.Report(
                Descriptor,
                number,
                member.Name + " is " + number + ", and no service has fewer than 0 tasks: Application Auto Scaling refuses it. Write 1 or more.",
                new Edit.Set("Set " + member.Name + " to 1", range, member, 1));
        }

        if (negative || range.Integer(least) is not { } low || range.Integer(most) is not { } high || low <= high)
            return;
        var (few, many) = (MessageText.Number(low), MessageText.Number(high));
        context.Report(
            Descriptor,
            range,
            most,
            "MinCapacity " + few + " is more than MaxCapacity " + many + ": Application Auto Scaling refuses the range. Write the fewest tasks first: " + many + ", " + few + ".",
            new Edit.Many(
                "Swap them: from " + many + " to " + few,
                [
                    new Edit.Set("Set MinCapacity to " + many, range, least, (int)high),
                    new Edit.Set("Set MaxCapacity to " + few, range, most, (int)low),
                ]));
    }
}
