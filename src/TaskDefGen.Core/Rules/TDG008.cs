using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A container that is given no memory, neither by itself nor by its task.</summary>
public sealed class TDG008 : Rule
{
    private const int Example = 512;

    public override RuleDescriptor Descriptor { get; } = new("TDG008", "Container has no memory setting", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (context.OnFargate || context.Task.Has(Ecs.TaskDefinition.Memory))
            return; // on Fargate the task needs a size: TDG101
        foreach (var container in context.Containers)
        {
            if (container.Has(Ecs.ContainerDefinition.Memory) || container.Has(Ecs.ContainerDefinition.MemoryReservation))
                continue;
            context.Report(
                Descriptor,
                container,
                Ecs.ContainerDefinition.Memory,
                "Container " + context.NameOf(container) + " has no memory, and neither has the task: outside Fargate ECS asks for one of them. "
                + "Write Memory (its limit in MiB) or MemoryReservation (what is kept free for it) for the container, or Memory for the task.",
                new Edit.Set("Set Memory to 512", container, Ecs.ContainerDefinition.Memory, Example));
        }
    }
}
