using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A container without an image.</summary>
public sealed class TDG007 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG007", "Container image missing", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        foreach (var container in context.Containers)
        {
            var image = container.Text(Ecs.ContainerDefinition.Image);
            if (!string.IsNullOrWhiteSpace(image))
                continue;
            var isOwn = context.Identity.Service is not null && ReferenceEquals(container, context.MainContainer);
            var name = container.Text(Ecs.ContainerDefinition.Name) is { } text && EcsName.IsValid(text) ? text.ToLowerInvariant() : null;
            var skeleton = ImageSkeleton.For(context, isOwn ? null : name);
            context.Report(
                Descriptor,
                container,
                Ecs.ContainerDefinition.Image,
                "Container " + context.NameOf(container) + (image is null ? " has no image" : " has a blank image") + ", so there is nothing to run. Write Image = \""
                + skeleton + "\", or another reference with its tag.",
                new Edit.Set("Set Image to a first reference", container, Ecs.ContainerDefinition.Image, skeleton));
        }
    }
}
