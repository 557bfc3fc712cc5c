using System;
using System.Linq;
using TaskDefGen.Core.Images;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A service whose image comes from another repository than its own. Sidecars may come from anywhere.</summary>
public sealed class TDG210 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG210", "ECR repository ≠ {project}/{service}", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (context.MainContainer is not { } container || !IsWord(context.Identity.Project) || !IsWord(context.Identity.Service))
            return;
        if (container.Has(Ecs.ContainerDefinition.FirelensConfiguration))
            return; // a log router is a sidecar, wherever it stands
        if (ContainerImage.Of(container) is not { Reference: { Ecr: not null, Path: { HasPlaceholder: false, Text: var repository } } } image || image.Reference.Problems.Any())
            return;
        var expected = context.Conventions.RepositoryOf(context.Identity.Project, context.Identity.Service);
        if (expected is null || !TDG204.IsOwn(image.Reference, context.Identity.AccountId) || string.Equals(repository, expected, StringComparison.Ordinal))
            return;
        var text = image.Value.Text;
        var start = image.Reference.Registry!.Text.Length + 1;
        context.Report(
            Descriptor,
            container,
            Ecs.ContainerDefinition.Image,
            "Repository " + MessageText.QuoteImage(repository) + " doesn't follow the convention " + context.Conventions.Repository + ", which gives \"" + expected + "\". Push the image there, and write that.",
            Edits.Rewrite("Set the repository to " + expected, container, Ecs.ContainerDefinition.Image, text.Substring(0, start) + expected + text.Substring(start + repository.Length)));
    }

    private static bool IsWord(string? part) => part is not null && !Placeholder.IsIn(part) && ConventionalWord.Is(part);
}
