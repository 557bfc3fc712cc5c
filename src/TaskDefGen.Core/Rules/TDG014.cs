using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;
using TaskDefGen.Core.Sizes;

namespace TaskDefGen.Core.Rules;

/// <summary>A task size that is none.</summary>
public sealed class TDG014 : Rule
{
    private static readonly Bounds OutsideFargate = new(128, 196608);

    public override RuleDescriptor Descriptor { get; } = new("TDG014", "Task CPU/memory literal malformed", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (Written(context, Ecs.TaskDefinition.Cpu) is { } cpu)
        {
            if (SizeText.Cpu(cpu.Text) is not { } units)
                ReportCpu(context, cpu);
            else if (IsBounded(context) && !(units >= OutsideFargate.Minimum && units <= OutsideFargate.Maximum))
                ReportBounds(context, cpu, units);
        }

        if (Written(context, Ecs.TaskDefinition.Memory) is { } memory && SizeText.Memory(memory.Text) is null)
            ReportMemory(context, memory);
    }

    private static TextValue? Written(RuleContext context, Member member) =>
        context.Task[member] is TextValue value && !Placeholder.IsIn(value.Text) ? value : null;

    /// <summary>Fargate has its own sizes, managed instances name no bounds, and for Windows containers the value is ignored.</summary>
    private static bool IsBounded(RuleContext context)
    {
        var compatibilities = context.Task.Texts(Ecs.TaskDefinition.RequiresCompatibilities).Select(c => c.Text).ToList();
        return !context.OnFargate && !context.OnWindows && (compatibilities.Count == 0 || compatibilities.Contains("EC2") || compatibilities.Contains("EXTERNAL"));
    }

    private static string Show(string text) => string.IsNullOrWhiteSpace(text) ? "A blank text" : MessageText.Quote(text);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private void ReportCpu(RuleContext context, TextValue cpu)
    {
        var message = Show(cpu.Text) + " is no CPU size: ECS takes CPU units as a whole number (1024 are one vCPU), or vCPUs such as \".5 vCPU\". ";
        if (SizeText.GuessCpu(cpu.Text) is { } units)
            Suggest(context, Ecs.TaskDefinition.Cpu, message, units, SizeText.InVcpu(units));
        else
            context.Report(Descriptor, cpu, message + "Write 256 or \".25 vCPU\", for example.");
    }

    private void ReportMemory(RuleContext context, TextValue memory)
    {
        var message = Show(memory.Text) + " is no memory size: ECS takes MiB as a whole number, or gigabytes such as \"2GB\". ";
        if (SizeText.GuessMemory(memory.Text) is { } mebibytes)
            Suggest(context, Ecs.TaskDefinition.Memory, message, mebibytes, SizeText.InGigabytes(mebibytes));
        else
            context.Report(Descriptor, memory, message + "Write 512 or \".5GB\", for example.");
    }

    private void Suggest(RuleContext context, Member member, string message, int number, string? spelling) => context.Report(
        Descriptor,
        context.Task,
        member,
        message + "Write " + Number(number) + (spelling is null ? "." : " or \"" + spelling + "\"."),
        new Edit.Set("Set " + member.PropertyName + " to " + Number(number), context.Task, member, number));

    private void ReportBounds(RuleContext context, TextValue cpu, double units)
    {
        var nearest = units < OutsideFargate.Minimum ? OutsideFargate.Minimum : OutsideFargate.Maximum;
        context.Report(
            Descriptor,
            cpu,
            MessageText.Number(units) + " CPU units are too " + (units < nearest ? "few" : "many") + ": outside Fargate a task takes " + OutsideFargate
            + ". Write " + Number(nearest) + ", or leave Cpu out and let the containers say what they need.",
            new Edit.Set("Set Cpu to " + Number(nearest), context.Task, Ecs.TaskDefinition.Cpu, nearest),
            new Edit.Remove("Remove Cpu", cpu));
    }
}
