using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A log router whose end nobody notices.</summary>
public sealed class TDG521 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG521", "Log router not essential", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        foreach (var container in context.Containers)
        {
            if (!ContainerLogs.IsRouter(container) || container[Ecs.ContainerDefinition.Essential] is not BooleanValue { Flag: false })
                continue;
            context.Report(
                Descriptor,
                container,
                Ecs.ContainerDefinition.Essential,
                "Container " + context.NameOf(container) + " is the log router and not essential: when it ends, the task runs on and its logs are lost. Write Essential = true.",
                new Edit.Set("Set Essential to true", container, Ecs.ContainerDefinition.Essential, true));
        }
    }
}
