using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A main container that is named otherwise than the convention says. Sidecars are named after their purpose, which no rule knows.</summary>
public sealed class TDG602 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG602", "Container name convention", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (context.MainContainer is not { } container || !ConventionalNames.AreKnown(context) || ConventionalNames.Container(context) is not { } expected)
            return;
        var name = container.Text(Ecs.ContainerDefinition.Name);
        if (!ConventionalNames.Differs(name, expected))
            return;

        // In C#, containers refer to each other by type; elsewhere a new name alone would leave the others pointing at nothing.
        var canRename = ConventionalNames.FillsIn(context) || !ConventionalNames.IsReferred(context, name!);
        context.Report(
            Descriptor,
            container,
            Ecs.ContainerDefinition.Name,
            "Container " + MessageText.Quote(name!) + " doesn't follow the convention " + context.Conventions.Container + ", which gives \"" + expected + "\". "
            + ConventionalNames.Remedy(context, expected),
            canRename ? ConventionalNames.Edits(context, container, Ecs.ContainerDefinition.Name, expected) : []);
    }
}
