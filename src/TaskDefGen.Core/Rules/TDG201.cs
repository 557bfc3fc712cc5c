using TaskDefGen.Core.Images;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>An image that no registry can be asked for.</summary>
public sealed class TDG201 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG201", "Image reference malformed", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        foreach (var container in context.Containers)
        {
            if (ContainerImage.Of(container) is not { } image)
                continue; // missing: TDG007
            foreach (var problem in image.Reference.Problems)
                context.Report(Descriptor, container, Ecs.ContainerDefinition.Image, Message(problem, image.Reference), Edits(problem, image));
        }
    }

    private static string Message(ImageProblem problem, ImageReference image)
    {
        var part = MessageText.QuoteImage(problem.Part);
        return problem.Kind switch
        {
            ImageProblemKind.Scheme =>
                "Image " + MessageText.QuoteImage(image.Text) + " starts with " + part + ", but an image reference has no scheme. Take it away.",
            ImageProblemKind.WhiteSpace =>
                "Image " + part + " has white space, which no image reference may have. Take it away.",
            ImageProblemKind.Registry =>
                "Registry " + part + " of the image is no host name with a port. Write one such as \"123456789012.dkr.ecr.ap-northeast-2.amazonaws.com\" or \"localhost:5000\".",
            ImageProblemKind.EmptyPath =>
                "Image " + MessageText.QuoteImage(image.Text) + " has an empty part where a repository is due. Write [registry/]repository[:tag][@digest], with something between its slashes.",
            ImageProblemKind.UpperCasePath =>
                "Repository " + part + " has upper-case letters, which no repository may have. Write " + MessageText.QuoteImage(problem.Part.ToLowerInvariant()) + ".",
            ImageProblemKind.Path =>
                "Repository " + part + " is malformed: each part between slashes is made of lower-case letters and digits, "
                + "joined by one dot, one or two underscores, or hyphens. Write one such as \"myproject/user-service\".",
            ImageProblemKind.Identifier =>
                "Image " + part + " is 64 hexadecimal digits, which is the id of an image and names no repository. Write repository@sha256: before them.",
            ImageProblemKind.EmptyTag =>
                "Image " + part + " ends its name with a colon, but no tag follows. Write a tag such as " + ImageTags.Example + ", or take the colon away.",
            ImageProblemKind.LongTag =>
                "Tag " + part + " has " + Number(problem.Part.Length) + " characters; 128 are allowed. Write a shorter one.",
            ImageProblemKind.Tag =>
                "Tag " + part + " is malformed: a tag is made of letters, digits, underscores, dots and hyphens, and starts with none of the last two. Write one such as "
                + ImageTags.Example + ".",
            ImageProblemKind.Digest =>
                "Digest " + part + " is malformed: a digest is sha256: and 64 hexadecimal digits. Copy the one that the registry shows.",
            _ =>
                "The image has " + Number(problem.Part.Length) + " characters before any digest; 255 are allowed. Shorten the repository or the tag.",
        };
    }

    private static Edit[] Edits(ImageProblem problem, ContainerImage image)
    {
        switch (problem.Kind)
        {
            case ImageProblemKind.Scheme:
                return [new Edit.Replace("Take " + problem.Part + " away", image.Value, problem.Part, "")];
            case ImageProblemKind.UpperCasePath:
                var lower = problem.Part.ToLowerInvariant();
                return [new Edit.Replace("Write the repository as " + MessageText.QuoteImage(lower), image.Value, problem.Part, lower)];
            default:
                return [];
        }
    }

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
