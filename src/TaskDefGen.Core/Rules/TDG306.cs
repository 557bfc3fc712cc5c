using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A container with the rights of its host. On Fargate and on Windows it is refused, which is another rule's matter.</summary>
public sealed class TDG306 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG306", "Privileged container", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (context.OnFargate || context.OnWindows)
            return;
        foreach (var container in context.Containers)
        {
            if (container[Ecs.ContainerDefinition.Privileged] is not BooleanValue { Flag: true } privileged)
                continue;
            context.Report(
                Descriptor,
                privileged,
                "Container " + context.NameOf(container) + " is privileged: it has every capability and every device of the container instance, so whoever breaks into it has the host and all tasks on it. "
                + "Remove Privileged, and add the one capability or device that the container needs.",
                new Edit.Remove("Remove Privileged", privileged));
        }
    }
}
