using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A container for which more memory is kept free than it may use.</summary>
public sealed class TDG009 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG009", "memoryReservation above memory", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        foreach (var container in context.Containers)
        {
            if (container[Ecs.ContainerDefinition.MemoryReservation] is not IntegerValue reservation
                || container[Ecs.ContainerDefinition.Memory] is not IntegerValue { Number: > 0 } memory
                || reservation.Number <= memory.Number)
            {
                continue;
            }

            context.Report(
                Descriptor,
                container,
                Ecs.ContainerDefinition.MemoryReservation,
                "MemoryReservation " + reservation + " is above Memory " + memory + ": ECS can't keep more free for container " + context.NameOf(container)
                + " than it may use. Write " + memory + " at most, or raise Memory.",
                new Edit.Set("Set MemoryReservation to " + memory, container, Ecs.ContainerDefinition.MemoryReservation, (int)memory.Number));
        }
    }
}
