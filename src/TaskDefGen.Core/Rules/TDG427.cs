using System.Globalization;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A port of the host that no instance can give away.</summary>
public sealed class TDG427 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG427", "Reserved host port in bridge mode", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        foreach (var (container, mapping, port) in BridgePorts.Static(context))
        {
            if (!BridgePorts.IsReserved(port))
                continue;
            context.Report(
                Descriptor,
                mapping,
                Ecs.PortMapping.HostPort,
                "Container " + context.NameOf(container) + " takes port " + port.ToString(CultureInfo.InvariantCulture) + " of the host, which "
                + (port switch { 22 => "SSH", 2375 or 2376 => "Docker", _ => "the ECS agent" })
                + " has on every container instance: none can place the task. Write HostPort = 0 for a free port; a load balancer learns it by itself.",
                BridgePorts.Free(mapping));
        }
    }
}
