using System;
using System.Linq;
using TaskDefGen.Core.Images;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>An image from a registry that the team doesn't allow. Silent until <c>taskdefgen.allowed_registries</c> is set.</summary>
public sealed class TDG218 : Rule
{
    /// <summary>Where an image without a host comes from, and how its official repositories are called in full.</summary>
    private const string DockerHub = "docker.io";

    public override RuleDescriptor Descriptor { get; } = new("TDG218", "Registry not allowed", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        var allowed = context.Options.AllowedRegistries;
        if (allowed.Count == 0)
            return;
        foreach (var container in context.Containers)
        {
            if (ContainerImage.Of(container) is not { Reference: var image } || image.Problems.Count > 0 || image.Registry is { HasPlaceholder: true } || image.Path.HasPlaceholder)
                continue;
            var repository = Repository(image);
            if (allowed.Any(a => IsWithin(repository, a)))
                continue;
            context.Report(
                Descriptor,
                container,
                Ecs.ContainerDefinition.Image,
                "Container " + context.NameOf(container) + " takes its image from " + MessageText.QuoteImage(repository) + ", which is in none of the registries that are allowed: "
                + MessageText.And(allowed) + ". Push the image to one of them, or let taskdefgen.allowed_registries in .editorconfig name this one.");
        }
    }

    private static string Repository(ImageReference image)
    {
        if (image.Registry is { Text: var host })
            return host.ToLowerInvariant() + "/" + image.Path.Text;
        return DockerHub + "/" + (image.Path.Text.IndexOf('/') < 0 ? "library/" : "") + image.Path.Text;
    }

    /// <summary>Whole parts only: what is allowed for <c>public.ecr.aws/docker</c> is not for <c>public.ecr.aws/docker-of-others</c>.</summary>
    private static bool IsWithin(string repository, string allowed) =>
        string.Equals(repository, allowed, StringComparison.OrdinalIgnoreCase)
        || repository.StartsWith(allowed + "/", StringComparison.OrdinalIgnoreCase);
}
