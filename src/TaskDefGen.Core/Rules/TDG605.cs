using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A named port of the main container that is named otherwise than the convention says.</summary>
public sealed class TDG605 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG605", "Port name convention", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (context.MainContainer is not { } container || !ConventionalNames.AreKnown(context))
            return;
        foreach (var port in container.Objects(Ecs.ContainerDefinition.PortMappings))
        {
            var name = port.Text(Ecs.PortMapping.Name);
            if (ConventionalNames.Port(context, container, port) is not { } expected || !ConventionalNames.Differs(name, expected))
                continue;
            var isFirst = expected == context.Conventions.PortOf(context.Identity.Service, port.Text(Ecs.PortMapping.Protocol) ?? EcsWords.Tcp);
            context.Report(
                Descriptor,
                port,
                Ecs.PortMapping.Name,
                "Port name " + MessageText.Quote(name!) + " doesn't follow the convention " + (isFirst ? context.Conventions.Port : context.Conventions.FurtherPort)
                + (isFirst ? "" : " for every port after the first") + ", which gives \"" + expected + "\". " + ConventionalNames.Remedy(context, expected),
                ConventionalNames.Edits(context, port, Ecs.PortMapping.Name, expected));
        }
    }
}
