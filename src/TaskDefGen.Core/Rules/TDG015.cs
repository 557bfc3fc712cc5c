using System.Collections.Generic;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A number that is no port.</summary>
public sealed class TDG015 : Rule
{
    private static readonly IReadOnlyList<(Member Member, string Meaning)> Ports =
    [
        (Ecs.PortMapping.ContainerPort, ""),
        (Ecs.PortMapping.HostPort, ", where 0 lets the host choose one"),
    ];

    public override RuleDescriptor Descriptor { get; } = new("TDG015", "Port number out of range", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        foreach (var container in context.Containers)
        {
            foreach (var port in container.Objects(Ecs.ContainerDefinition.PortMappings))
            {
                foreach (var (member, meaning) in Ports)
                {
                    if (port[member] is not IntegerValue number || member.Bounds!.Contains(number.Number))
                        continue;
                    context.Report(
                        Descriptor,
                        number,
                        number + " is no " + (member == Ecs.PortMapping.ContainerPort ? "container" : "host") + " port: ports go from " + member.Bounds + meaning
                        + ". Write the port that " + (member == Ecs.PortMapping.ContainerPort ? "the process listens on" : "the host opens")
                        + ", such as 8080.");
                }
            }
        }
    }
}
