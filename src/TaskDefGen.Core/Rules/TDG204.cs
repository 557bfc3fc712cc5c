using System;
using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Images;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A tag of an own image that doesn't tell which build it is.</summary>
public sealed class TDG204 : Rule
{
    /// <summary>How repositories begin that AWS keeps in accounts of its own, which are as private as the user's by their form.</summary>
    private static readonly string[] OfAws = ["aws-", "amazon-", "eks/"];

    public override RuleDescriptor Descriptor { get; } = new("TDG204", "Tag follows none of the four conventions", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        foreach (var container in context.Containers)
        {
            if (ContainerImage.Of(container) is not { } image || image.Reference is not { Digest: null, Tag: { HasPlaceholder: false, Text: var tag } } reference)
                continue;
            if (!IsOwn(reference, context.Identity.AccountId) || reference.Problems.Any(p => p.Kind is ImageProblemKind.Tag or ImageProblemKind.EmptyTag or ImageProblemKind.LongTag))
                continue;
            if (string.Equals(tag, ImageTags.Latest, StringComparison.OrdinalIgnoreCase) || ImageTags.IsConventional(tag, Environments(context)))
                continue;

            var environment = context.Conventions.Environments[context.Conventions.Environments.Count - 1];
            var better = Better(tag);
            context.Report(
                Descriptor,
                container,
                Ecs.ContainerDefinition.Image,
                "Tag " + MessageText.Quote(tag) + " follows none of the conventions: version (v1.2.3), git SHA (7 to 40 of 0-9a-f), environment and version ("
                + environment + "-v1.2.3), date and version (20240115-v1.2.3). "
                + (better is null ? "Write one of them, or a digest." : "Write " + MessageText.Quote(better) + "."),
                better is null || ImageTags.IsDate(tag) ? [] : [new Edit.Replace("Replace tag " + tag + " with " + better, image.Value, ":" + tag, ":" + better)]);
        }
    }

    private static string? Better(string tag)
    {
        if (ImageTags.IsVersion("v" + tag))
            return "v" + tag;
        return ImageTags.IsDate(tag) ? tag + "-" + ImageTags.Example : null;
    }

    /// <summary>Whether an image is of a private registry that is the user's, as far as can be told.</summary>
    internal static bool IsOwn(ImageReference image, string? account)
    {
        if (image.Ecr is not { } registry || PublicRegistry.IsCopy(image))
            return false;
        if (registry.AccountId is not null && account is not null && !Placeholder.IsIn(account))
            return string.Equals(registry.AccountId, account, StringComparison.Ordinal);
        return !Array.Exists(OfAws, a => image.Path.Text.StartsWith(a, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Environments(RuleContext context) =>
        context.Identity.Environment is { } environment ? context.Conventions.Environments.Concat([environment]) : context.Conventions.Environments;
}
