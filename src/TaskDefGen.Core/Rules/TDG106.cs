using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A container that wants the rights of the host, on Fargate.</summary>
public sealed class TDG106 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG106", "privileged on Fargate", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (!context.OnFargate)
            return;
        foreach (var container in context.Containers)
        {
            if (container.Boolean(Ecs.ContainerDefinition.Privileged) != true)
                continue;
            context.Report(
                Descriptor,
                container,
                Ecs.ContainerDefinition.Privileged,
                "Container " + context.NameOf(container) + " is privileged, which Fargate refuses: there is no host to have rights on. Leave Privileged out, "
                + "or run the task on EC2 only.",
                new Edit.Remove("Remove Privileged", container[Ecs.ContainerDefinition.Privileged]!));
        }
    }
}
