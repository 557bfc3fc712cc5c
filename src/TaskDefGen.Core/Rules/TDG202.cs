using System;
using TaskDefGen.Core.Images;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>An image that is whatever was pushed last.</summary>
public sealed class TDG202 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG202", "Image tag \"latest\"", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        foreach (var container in context.Containers)
        {
            if (ContainerImage.Of(container) is not { } image || image.Reference is not { Digest: null, Tag: { } tag })
                continue;
            if (!string.Equals(tag.Text, ImageTags.Latest, StringComparison.OrdinalIgnoreCase))
                continue;
            context.Report(
                Descriptor,
                container,
                Ecs.ContainerDefinition.Image,
                "Container " + context.NameOf(container) + " runs the tag \"" + tag.Text + "\", which is another image after the next push: "
                + "one revision can run other code from one deployment to the next, and a rollback may start what failed. Write a version such as " + ImageTags.Example + ", a git SHA, or a digest.",
                new Edit.Replace("Replace tag " + tag.Text + " with " + ImageTags.Example, image.Value, ":" + tag.Text, ":" + ImageTags.Example));
        }
    }
}
