using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A container that leaves its user to the image.</summary>
public sealed class TDG305 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG305", "User not declared", FindingSeverity.Info);

    public override void Check(RuleContext context)
    {
        if (context.OnWindows)
            return; // there no image runs as the administrator unless it says so
        foreach (var container in context.Containers)
        {
            if (container[Ecs.ContainerDefinition.User] is not (null or TextValue { Text: "" }) || ContainerLogs.IsRouter(container))
                continue; // a log router has to be root: it makes the socket that the others write to
            context.Report(
                Descriptor,
                container,
                Ecs.ContainerDefinition.User,
                "Container " + context.NameOf(container)
                + " names no user, so its image decides, and most images run as root. Write User with one that the image is made for, such as \"1000\" or, in the images of .NET, \"app\".");
        }
    }
}
