using System.Globalization;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A port of the host other than the container's, where both are the same.</summary>
public sealed class TDG406 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG406", "hostPort must equal containerPort", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (context.Task.Text(Ecs.TaskDefinition.NetworkMode) is not (EcsWords.Awsvpc or "host"))
            return;
        var mode = context.Task.Text(Ecs.TaskDefinition.NetworkMode);
        foreach (var container in context.Containers)
        {
            foreach (var mapping in container.Objects(Ecs.ContainerDefinition.PortMappings))
            {
                if (mapping.Integer(Ecs.PortMapping.ContainerPort) is not { } port || mapping.Integer(Ecs.PortMapping.HostPort) is not { } host || host == 0 || host == port)
                    continue;
                if (!Ecs.PortMapping.HostPort.Bounds!.Contains(host))
                    continue; // no port at all: TDG015
                context.Report(
                    Descriptor,
                    mapping,
                    Ecs.PortMapping.HostPort,
                    "Container " + context.NameOf(container) + " maps its port " + port.ToString(CultureInfo.InvariantCulture) + " to port "
                    + host.ToString(CultureInfo.InvariantCulture) + " of the host; in network mode " + mode
                    + " both are the same. Leave HostPort out, and reach the container at its own port.",
                    new Edit.Remove("Remove HostPort", mapping[Ecs.PortMapping.HostPort]!));
            }
        }
    }
}
