using System.Collections.Generic;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A task that runs nothing.</summary>
public sealed class TDG002 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG002", "Task definition has no container", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (context.Task[Ecs.TaskDefinition.ContainerDefinitions] is EcsList { Count: > 0 })
            return;
        var name = context.Conventions.ContainerOf(context.Identity.Service) ?? "app";
        var image = ImageSkeleton.For(context, repository: null);
        context.Report(
            Descriptor,
            context.Task,
            Ecs.TaskDefinition.ContainerDefinitions,
            "The task has no container, so there is nothing to run. Put [Container(Image = \"…\")] on the class, or on a class nested in it.",
            new Edit.Add(
                "Add a container",
                context.Task,
                Ecs.TaskDefinition.ContainerDefinitions,
                [
                    new KeyValuePair<Member, object>(Ecs.ContainerDefinition.Name, name),
                    new KeyValuePair<Member, object>(Ecs.ContainerDefinition.Image, image),
                ]));
    }
}
