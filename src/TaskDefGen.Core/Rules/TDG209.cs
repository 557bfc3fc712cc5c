using System.Linq;
using TaskDefGen.Core.Images;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A repository that ECR can't have, though Docker could: what neither can is malformed (TDG201).</summary>
public sealed class TDG209 : Rule
{
    private const int Shortest = 2;
    private const int Longest = 256;

    public override RuleDescriptor Descriptor { get; } = new("TDG209", "ECR repository name invalid", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        foreach (var container in context.Containers)
        {
            if (ContainerImage.Of(container)?.Reference is not { Ecr: not null, Path: { HasPlaceholder: false, Text: var repository } } image)
                continue;
            if (repository.Length is >= Shortest and <= Longest || image.Problems.Any(p => p.Kind is not (ImageProblemKind.Tag or ImageProblemKind.EmptyTag or ImageProblemKind.LongTag or ImageProblemKind.Digest)))
                continue;
            context.Report(
                Descriptor,
                container,
                Ecs.ContainerDefinition.Image,
                "Repository " + MessageText.Quote(repository) + " has " + MessageText.Number(repository.Length)
                + " character, and ECR takes 2 to 256. Write the name of one that is there, such as \"myproject/user-service\".");
        }
    }
}
