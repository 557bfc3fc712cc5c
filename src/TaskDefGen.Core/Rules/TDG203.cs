using System;
using TaskDefGen.Core.Images;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>An image without a tag, which means <c>latest</c>.</summary>
public sealed class TDG203 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG203", "Image tag missing", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        foreach (var container in context.Containers)
        {
            if (ContainerImage.Of(container) is not { Reference.LacksVersion: true } image)
                continue;
            var end = End(image.Value.Text);
            Edit[] edits = end is null ? [] : [new Edit.Replace("Add tag " + ImageTags.Example, image.Value, end, end + ":" + ImageTags.Example)];
            context.Report(
                Descriptor,
                container,
                Ecs.ContainerDefinition.Image,
                "Image " + MessageText.QuoteImage(image.Value.Text) + " has neither tag nor digest, so it means \"latest\": whatever was pushed last. Append a version such as :"
                + ImageTags.Example + ", a git SHA, or a digest.",
                edits);
        }
    }

    /// <summary>The last words of the path, as many as it takes to be found at the end only; null where they are empty.</summary>
    private static string? End(string image)
    {
        for (var slash = image.LastIndexOf('/'); slash > 0; slash = image.LastIndexOf('/', slash - 1))
        {
            var end = image.Substring(slash);
            if (end.Length > 1 && image.IndexOf(end, StringComparison.Ordinal) == slash)
                return end;
        }

        return image.EndsWith("/", StringComparison.Ordinal) ? null : image;
    }
}
