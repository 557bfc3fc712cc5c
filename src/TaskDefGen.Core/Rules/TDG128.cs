using System.Linq;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;
using TaskDefGen.Core.Sizes;

namespace TaskDefGen.Core.Rules;

/// <summary>A size that not every source of AWS knows yet.</summary>
public sealed class TDG128 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG128", "Size only in the newest developer guide", FindingSeverity.Info);

    public override void Check(RuleContext context)
    {
        var cpu = context.Task.Text(Ecs.TaskDefinition.Cpu);
        if (!context.OnFargate || cpu is null || Placeholder.IsIn(cpu) || SizeText.Cpu(cpu) is not { } units || FargateSizes.Find(units) is not { IsInServiceModel: false } size)
            return;
        var known = FargateSizes.All.Last(s => s.IsInServiceModel);
        context.Report(
            Descriptor,
            context.Task,
            Ecs.TaskDefinition.Cpu,
            size.CpuText + " stands in the newest copies of the ECS developer guide only; the service model and other tools don't list it yet. If ECS refuses it, write "
            + known.Cpu.ToString(System.Globalization.CultureInfo.InvariantCulture) + ", the largest that all of them list.");
    }
}
