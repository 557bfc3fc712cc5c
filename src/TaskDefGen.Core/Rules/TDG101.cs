using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Schema;
using TaskDefGen.Core.Sizes;

namespace TaskDefGen.Core.Rules;

/// <summary>A Fargate task that does not say how large it is.</summary>
public sealed class TDG101 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG101", "Fargate task needs task-level cpu and memory", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (!context.OnFargate)
            return;
        var cpu = context.Task.Text(Ecs.TaskDefinition.Cpu);
        var memory = context.Task.Text(Ecs.TaskDefinition.Memory);
        if (cpu is not null && memory is not null)
            return;

        // What is written bounds the other; where neither is, what the containers ask for does.
        var units = cpu is null ? Sum(context, Ecs.ContainerDefinition.Cpu) : SizeText.Cpu(cpu) ?? 0;
        var mebibytes = memory is null
            ? Sum(context, Ecs.ContainerDefinition.Memory, Ecs.ContainerDefinition.MemoryReservation)
            : SizeText.Memory(memory) ?? 0;
        var size = FargateSizes.Smallest(units, mebibytes, context.OnWindows);
        var setCpu = Set(context, Ecs.TaskDefinition.Cpu, size.Cpu);
        var setMemory = Set(context, Ecs.TaskDefinition.Memory, size.NearestMemory(mebibytes));
        var hint = context.Containers.Any(c => c.Has(Ecs.ContainerDefinition.Cpu) || c.Has(Ecs.ContainerDefinition.Memory))
            ? " What the containers say of cpu and memory doesn't stand in for it."
            : "";
        if (cpu is null && memory is null)
        {
            context.Report(
                Descriptor,
                context.Task,
                Ecs.TaskDefinition.Cpu,
                "Fargate needs cpu and memory at the task level, and this task has neither. Write " + Argument(setCpu) + ", " + Argument(setMemory)
                + ": " + (size.Cpu == FargateSizes.On(context.OnWindows).First().Cpu ? "the smallest size." : "the smallest size that holds its containers.") + hint,
                new Edit.Many("Set Cpu to " + setCpu.Value + " and Memory to " + setMemory.Value, [setCpu, setMemory]));
        }
        else
        {
            var missing = cpu is null ? setCpu : setMemory;
            context.Report(
                Descriptor,
                context.Task,
                missing.Member,
                "Fargate needs cpu and memory at the task level, and this task has no " + missing.Member.Name + ". Write " + Argument(missing) + ", the least that goes with "
                + (cpu is null ? "memory " + memory : "cpu " + cpu) + "." + hint,
                missing);
        }
    }

    private static Edit.Set Set(RuleContext context, Member member, int number) =>
        new("Set " + member.PropertyName + " to " + number.ToString(CultureInfo.InvariantCulture), context.Task, member, number);

    private static string Argument(Edit.Set set) => set.Member.PropertyName + " = " + set.Value;

    /// <summary>What the containers ask for together; of several members the first that a container has.</summary>
    private static double Sum(RuleContext context, params Member[] members) =>
        context.Containers.Sum(c => (double)(members.Select(m => c.Integer(m)).FirstOrDefault(n => n is not null) ?? 0));
}
