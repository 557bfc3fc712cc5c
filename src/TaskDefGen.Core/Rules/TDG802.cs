using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Cost;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;
using TaskDefGen.Core.Sizes;

namespace TaskDefGen.Core.Rules;

/// <summary>A task that is paid for and that its containers don't use.</summary>
public sealed class TDG802 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG802", "Task size far above container totals", FindingSeverity.Info);

    public override void Check(RuleContext context)
    {
        var cpuText = context.Task.Text(Ecs.TaskDefinition.Cpu);
        var memoryText = context.Task.Text(Ecs.TaskDefinition.Memory);
        if (!context.OnFargate || cpuText is null || memoryText is null || Placeholder.IsIn(cpuText) || Placeholder.IsIn(memoryText))
            return;
        if (SizeText.Cpu(cpuText) is not { } cpu || SizeText.Memory(memoryText) is not { } memory || FargateSizes.Find(cpu)?.Allows(memory) != true)
            return; // no valid size: TDG014, TDG102, TDG103
        var containers = context.Containers.Select(c => (Cpu: c.Integer(Ecs.ContainerDefinition.Cpu), Memory: c.Integer(Ecs.ContainerDefinition.Memory))).ToList();
        if (containers.Count == 0 || containers.Exists(c => c.Cpu is not > 0 || c.Memory is not > 0))
            return;

        var usedCpu = containers.Sum(c => (double)c.Cpu!.Value);
        var usedMemory = containers.Sum(c => (double)c.Memory!.Value);
        var size = FargateSizes.Smallest(usedCpu, usedMemory, context.OnWindows);
        var smallest = size.NearestMemory(usedMemory);
        var wastesCpu = usedCpu * 2 < cpu && size.Cpu < cpu;
        var wastesMemory = usedMemory * 2 < memory && smallest < memory;
        if ((!wastesCpu && !wastesMemory) || size.Cpu > cpu || smallest > memory)
            return;
        var newCpu = size.Cpu.ToString(CultureInfo.InvariantCulture);
        var newMemory = smallest.ToString(CultureInfo.InvariantCulture);
        context.Report(
            Descriptor,
            context.Task,
            wastesCpu ? Ecs.TaskDefinition.Cpu : Ecs.TaskDefinition.Memory,
            "The containers take " + MessageText.Number(usedCpu) + " CPU units and " + MessageText.Number(usedMemory) + " MiB together, and the task pays for "
            + MessageText.Number(cpu) + " and " + MessageText.Number(memory) + ". The smallest size that holds them is " + newCpu + " and " + newMemory + "."
            + Saving(context, (int)cpu, (int)memory, size.Cpu, smallest),
            new Edit.Many(
                "Set Cpu to " + newCpu + " and Memory to " + newMemory,
                [
                    new Edit.Set("Set Cpu to " + newCpu, context.Task, Ecs.TaskDefinition.Cpu, size.Cpu),
                    new Edit.Set("Set Memory to " + newMemory, context.Task, Ecs.TaskDefinition.Memory, smallest),
                ]));
    }

    /// <summary>What the smaller size is worth, where the price is known: of Linux on X86, in a region of the table.</summary>
    private static string Saving(RuleContext context, int cpu, int memory, int smallerCpu, int smallerMemory)
    {
        var architecture = context.Task.Object(Ecs.TaskDefinition.RuntimePlatform)?.Text(Ecs.RuntimePlatform.CpuArchitecture);
        if (context.OnWindows || architecture is not (null or "X86_64") || FargatePrices.Find(context.Options.PriceRegion ?? context.Identity.Region) is not { } price)
            return "";
        var saved = price.Month(cpu, memory) - price.Month(smallerCpu, smallerMemory);
        return " That saves about $" + saved.ToString("0.00", CultureInfo.InvariantCulture) + " a month for each task that always runs (on demand in " + price.Region
            + ", prices of " + price.AsOf + ").";
    }
}
