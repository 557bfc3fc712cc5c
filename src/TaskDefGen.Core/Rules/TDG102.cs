using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;
using TaskDefGen.Core.Sizes;

namespace TaskDefGen.Core.Rules;

/// <summary>A number of CPU units that Fargate does not offer.</summary>
public sealed class TDG102 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG102", "Invalid Fargate CPU", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        var cpu = context.Task.Text(Ecs.TaskDefinition.Cpu);
        if (!context.OnFargate || cpu is null || Placeholder.IsIn(cpu) || SizeText.Cpu(cpu) is not { } units || FargateSizes.Find(units) is not null)
            return; // malformed: TDG014; missing: TDG101

        var sizes = FargateSizes.On(context.OnWindows).ToList();
        var nearest = sizes.Find(s => s.Cpu >= units);
        var size = nearest ?? sizes[sizes.Count - 1];
        var number = size.Cpu.ToString(CultureInfo.InvariantCulture);
        var message = "Fargate has no size with " + MessageText.Number(units) + " CPU units"
            + (MessageText.Number(units) == cpu ? "" : " (" + MessageText.Quote(cpu) + ")") + ". It has "
            + MessageText.And(sizes.Select(s => s.Cpu.ToString(CultureInfo.InvariantCulture))) + (context.OnWindows ? " for Windows" : "")
            + "; write " + number + (nearest is null ? ", the largest." : ", the next above.");
        var setCpu = new Edit.Set("Set Cpu to " + number, context.Task, Ecs.TaskDefinition.Cpu, size.Cpu);
        var memory = context.Task.Text(Ecs.TaskDefinition.Memory);
        if (memory is null || Placeholder.IsIn(memory) || SizeText.Memory(memory) is not { } mebibytes || size.Allows(mebibytes))
        {
            context.Report(Descriptor, context.Task, Ecs.TaskDefinition.Cpu, message, setCpu);
            return;
        }

        var fitting = size.NearestMemory(mebibytes);
        var text = fitting.ToString(CultureInfo.InvariantCulture);
        var setMemory = new Edit.Set("Set Memory to " + text, context.Task, Ecs.TaskDefinition.Memory, fitting);
        context.Report(
            Descriptor,
            context.Task,
            Ecs.TaskDefinition.Cpu,
            message + " Memory is then " + size.MemoryText + ".",
            new Edit.Many("Set Cpu to " + number + " and Memory to " + text, [setCpu, setMemory]));
    }
}
