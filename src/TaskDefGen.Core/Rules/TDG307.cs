using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A container that may change the files of its image. Windows has no other: there TDG118 refuses the member.</summary>
public sealed class TDG307 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG307", "Root file system writable", FindingSeverity.Info);

    public override void Check(RuleContext context)
    {
        if (context.OnWindows)
            return;
        foreach (var container in context.Containers)
        {
            if (container[Ecs.ContainerDefinition.ReadonlyRootFilesystem] is not (null or BooleanValue { Flag: false }))
                continue;
            context.Report(
                Descriptor,
                container,
                Ecs.ContainerDefinition.ReadonlyRootFilesystem,
                "Container " + context.NameOf(container)
                + " may write to its root file system, so whoever breaks into it can change the program that runs. Write ReadonlyRootFilesystem = true, and mount a volume where the program writes, such as /tmp.",
                new Edit.Set("Set ReadonlyRootFilesystem to true", container, Ecs.ContainerDefinition.ReadonlyRootFilesystem, true));
        }
    }
}
