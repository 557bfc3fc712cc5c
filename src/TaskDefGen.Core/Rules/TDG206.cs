using System;
using TaskDefGen.Core.Images;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>An image that was built for another environment than the task runs in.</summary>
public sealed class TDG206 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG206", "Environment in tag differs from environment", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (context.Identity.Environment is not { } environment || string.IsNullOrWhiteSpace(environment) || Placeholder.IsIn(environment))
            return;
        foreach (var container in context.Containers)
        {
            if (ContainerImage.Of(container) is not { Reference: { Ecr: not null, Digest: null, Tag: { HasPlaceholder: false, Text: var tag } } } image)
                continue;
            if (ImageTags.PrefixOf(tag) is not { } prefix || context.Conventions.EnvironmentOf(prefix) is not { } of || IsSame(context.Conventions, of, environment))
                continue;
            var better = ConventionalNames.EnvironmentToWrite(context);
            context.Report(
                Descriptor,
                container,
                Ecs.ContainerDefinition.Image,
                "Tag " + MessageText.Quote(tag) + " says " + MessageText.Quote(prefix) + ", and the task runs in " + MessageText.Quote(environment) + ". Write "
                + MessageText.Quote(environment + tag.Substring(prefix.Length)) + ", or a tag without an environment, such as " + MessageText.Quote(tag.Substring(prefix.Length + 1)) + ".",
                new Edit.Replace("Replace " + prefix + " with " + better, image.Value, ":" + prefix + "-v", ":" + better + "-v"));
        }
    }

    private static bool IsSame(Conventions conventions, string known, string environment) =>
        string.Equals(known, conventions.EnvironmentOf(environment) ?? environment, StringComparison.OrdinalIgnoreCase);
}
