using System.Globalization;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A free port of the host asked for, where the task has an address of its own. Any other port than the container's: TDG406.</summary>
public sealed class TDG426 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG426", "hostPort 0 in network mode awsvpc", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        if (context.Task.Text(Ecs.TaskDefinition.NetworkMode) != EcsWords.Awsvpc)
            return;
        foreach (var container in context.Containers)
        {
            foreach (var mapping in container.Objects(Ecs.ContainerDefinition.PortMappings))
            {
                if (mapping.Integer(Ecs.PortMapping.HostPort) != 0)
                    continue;
                var port = mapping.Integer(Ecs.PortMapping.ContainerPort);
                context.Report(
                    Descriptor,
                    mapping,
                    Ecs.PortMapping.HostPort,
                    "Container " + context.NameOf(container) + " asks for any free port of the host, and in network mode awsvpc it has none but its own"
                    + (port is { } number ? ", " + number.ToString(CultureInfo.InvariantCulture) : "") + ". Leave HostPort out.",
                    new Edit.Remove("Remove HostPort", mapping[Ecs.PortMapping.HostPort]!));
            }
        }
    }
}
