using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;
using TaskDefGen.Core.Sizes;

namespace TaskDefGen.Core.Rules;

/// <summary>A container that may use more memory than its task has.</summary>
public sealed class TDG010 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG010", "Container memory above task memory", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (context.Task.Text(Ecs.TaskDefinition.Memory) is not { } written || Placeholder.IsIn(written) || SizeText.Memory(written) is not { } available)
            return; // malformed: TDG014
        if (context.OnWindows && !context.OnFargate)
            return; // the task's size is ignored there
        foreach (var container in context.Containers)
        {
            if (container[Ecs.ContainerDefinition.Memory] is not IntegerValue memory || memory.Number <= available)
                continue;
            var edits = new List<Edit>();
            if (available >= 1)
                edits.Add(new Edit.Set("Set Memory of the container to " + MessageText.Number((int)available), container, Ecs.ContainerDefinition.Memory, (int)available));
            if (Enough(context, memory.Number) is { } enough)
                edits.Add(new Edit.Set("Set Memory of the task to " + enough.ToString(CultureInfo.InvariantCulture), context.Task, Ecs.TaskDefinition.Memory, enough));
            context.Report(
                Descriptor,
                container,
                Ecs.ContainerDefinition.Memory,
                "Container " + context.NameOf(container) + " asks for " + memory + " MiB, and the whole task has " + MessageText.Size(available, written)
                + ". Write " + MessageText.Number(available) + " at most" + (edits.Count > 1 ? ", or raise Memory of the task." : "."),
                [.. edits]);
        }
    }

    /// <summary>The memory that a task of this CPU may have and the container fits in; null where it may have none.</summary>
    private static int? Enough(RuleContext context, long needed)
    {
        if (!context.OnFargate)
            return (int)needed;
        return context.Task.Text(Ecs.TaskDefinition.Cpu) is { } cpu && !Placeholder.IsIn(cpu) && SizeText.Cpu(cpu) is { } units && FargateSizes.Find(units) is { } size
            && size.Memory.FirstOrDefault(m => m >= needed) is > 0 and var found ? found : null;
    }
}
