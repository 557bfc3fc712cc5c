using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Schema;
using TaskDefGen.Core.Sizes;

namespace TaskDefGen.Core.Rules;

/// <summary>A Fargate task whose containers leave nothing to the proxy of Service Connect.</summary>
public sealed class TDG749 : Rule
{
    /// <summary>What AWS recommends to add to a task for the proxy.</summary>
    private const int Cpu = 256;

    private const int Memory = 64;

    public override RuleDescriptor Descriptor { get; } = new("TDG749", "No room for the Service Connect proxy", FindingSeverity.Info);

    public override void Check(RuleContext context)
    {
        if (!context.OnFargate || context.OnWindows // there: TDG731
            || context.Service?.Object(ServiceDescription.ServiceConnectConfiguration) is not { } connect || connect.Boolean(ServiceDescription.ServiceConnect.Enabled) != true
            || context.Containers.Length == 0)
            return;
        if (context.Task.Text(Ecs.TaskDefinition.Cpu) is not { } cpuText || SizeText.Cpu(cpuText) is not { } cpu
            || context.Task.Text(Ecs.TaskDefinition.Memory) is not { } memoryText || SizeText.Memory(memoryText) is not { } memory
            || FargateSizes.Find(cpu)?.Allows(memory) != true)
            return; // no valid size: TDG014, TDG102, TDG103

        // A container that names no share takes what is left, as the proxy does: only what is divided in full can be judged.
        var usedCpu = Sum(context, c => c.Integer(Ecs.ContainerDefinition.Cpu));
        var usedMemory = Sum(context, c => c.Integer(Ecs.ContainerDefinition.Memory) ?? c.Integer(Ecs.ContainerDefinition.MemoryReservation));
        var lacksCpu = usedCpu is { } units && units <= cpu && cpu - units < Cpu;
        var lacksMemory = usedMemory is { } mebibytes && mebibytes <= memory && memory - mebibytes < Memory; // more than there is: TDG008, TDG009
        if (!lacksCpu && !lacksMemory)
            return;
        var wantedCpu = lacksCpu ? usedCpu!.Value + Cpu : cpu;
        var wantedMemory = lacksMemory ? usedMemory!.Value + Memory : memory;
        var size = FargateSizes.Smallest(wantedCpu, wantedMemory, windows: false);
        var fits = size.Cpu >= wantedCpu && size.NearestMemory(wantedMemory) >= wantedMemory;
        var (newCpu, newMemory) = (size.Cpu.ToString(CultureInfo.InvariantCulture), size.NearestMemory(wantedMemory).ToString(CultureInfo.InvariantCulture));
        context.Report(
            Descriptor,
            context.Task,
            lacksCpu ? Ecs.TaskDefinition.Cpu : Ecs.TaskDefinition.Memory,
            "Service Connect adds a proxy to each task, for which AWS recommends " + MessageText.Number(Cpu) + " CPU units and " + MessageText.Number(Memory) + " MiB, and the containers leave it "
            + MessageText.And(new[]
            {
                lacksCpu ? MessageText.Number(cpu - usedCpu!.Value) + " of " + MessageText.Number(cpu) + " CPU units" : null,
                lacksMemory ? MessageText.Number(memory - usedMemory!.Value) + " of " + MessageText.Number(memory) + " MiB" : null,
            }.OfType<string>())
            + ": under load it is the proxy that is slow, or killed. " + (fits ? "Write Cpu = " + newCpu + ", Memory = " + newMemory + ", or give" : "Give") + " the containers less.",
            fits
                ?
                [
                    new Edit.Many(
                        "Set Cpu to " + newCpu + " and Memory to " + newMemory,
                        [
                            new Edit.Set("Set Cpu to " + newCpu, context.Task, Ecs.TaskDefinition.Cpu, size.Cpu),
                            new Edit.Set("Set Memory to " + newMemory, context.Task, Ecs.TaskDefinition.Memory, size.NearestMemory(wantedMemory)),
                        ]),
                ]
                : []);
    }

    /// <summary>What all containers take together; null where one of them doesn't say it.</summary>
    private static double? Sum(RuleContext context, System.Func<Model.EcsObject, long?> take)
    {
        var all = context.Containers.Select(take).ToList();
        return all.TrueForAll(n => n > 0) ? all.Sum(n => (double)n!.Value) : null;
    }
}
