using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;
using TaskDefGen.Core.Sizes;

namespace TaskDefGen.Core.Rules;

/// <summary>Memory that Fargate does not offer with this CPU.</summary>
public sealed class TDG103 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG103", "Memory invalid for this CPU", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        var cpu = context.Task.Text(Ecs.TaskDefinition.Cpu);
        var memory = context.Task.Text(Ecs.TaskDefinition.Memory);
        if (!context.OnFargate || cpu is null || memory is null || Placeholder.IsIn(cpu) || Placeholder.IsIn(memory))
            return;
        if (SizeText.Cpu(cpu) is not { } units || SizeText.Memory(memory) is not { } mebibytes)
            return; // malformed: TDG014
        if (FargateSizes.Find(units) is not { } size || size.Allows(mebibytes))
            return; // no such CPU: TDG102

        var nearest = size.NearestMemory(mebibytes);
        var text = nearest.ToString(CultureInfo.InvariantCulture);
        var number = MessageText.Number(mebibytes);
        var message = size.CpuText + " allows " + size.MemoryText + "; " + (number == memory ? memory : MessageText.Quote(memory) + " (" + number + ")")
            + " is not one of them. Nearest: " + text + ".";
        var setMemory = new Edit.Set("Set Memory to " + text, context.Task, Ecs.TaskDefinition.Memory, nearest);
        if (FargateSizes.On(context.OnWindows).FirstOrDefault(s => s.Allows(mebibytes)) is { } fitting)
        {
            var setCpu = new Edit.Set(
                "Set Cpu to " + fitting.Cpu.ToString(CultureInfo.InvariantCulture),
                context.Task,
                Ecs.TaskDefinition.Cpu,
                fitting.Cpu);
            context.Report(Descriptor, context.Task, Ecs.TaskDefinition.Memory, message, setMemory, setCpu);
        }
        else
        {
            context.Report(Descriptor, context.Task, Ecs.TaskDefinition.Memory, message, setMemory);
        }
    }
}
