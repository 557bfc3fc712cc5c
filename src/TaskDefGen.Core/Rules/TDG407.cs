using System;
using System.Collections.Generic;
using System.Globalization;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>Two mappings of one port, where all containers share the interface.</summary>
public sealed class TDG407 : Rule
{
    private const int Highest = 65535;

    public override RuleDescriptor Descriptor { get; } = new("TDG407", "Container port used twice in an awsvpc/host task", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        if (context.Task.Text(Ecs.TaskDefinition.NetworkMode) is not (EcsWords.Awsvpc or "host"))
            return;
        var mode = context.Task.Text(Ecs.TaskDefinition.NetworkMode);
        var taken = new Dictionary<string, EcsObject?[]>(StringComparer.Ordinal);
        foreach (var container in context.Containers)
        {
            foreach (var mapping in container.Objects(Ecs.ContainerDefinition.PortMappings))
            {
                var protocol = mapping.Has(Ecs.PortMapping.Protocol) ? mapping.Text(Ecs.PortMapping.Protocol) : EcsWords.Tcp;
                if (protocol is null || Enumerations.TransportProtocol.ToClr(protocol) is null || Ports(mapping) is not { } ports)
                    continue;
                if (!taken.TryGetValue(protocol, out var owners))
                    taken.Add(protocol, owners = new EcsObject?[Highest + 1]);
                if (Claim(owners, ports, container) is not { } port)
                    continue;
                var other = owners[port]!;
                context.Report(
                    Descriptor,
                    mapping,
                    mapping.Has(Ecs.PortMapping.ContainerPortRange) ? Ecs.PortMapping.ContainerPortRange : Ecs.PortMapping.ContainerPort,
                    (ReferenceEquals(other, container)
                        ? "Container " + context.NameOf(container) + " maps " + protocol + " port " + port.ToString(CultureInfo.InvariantCulture) + " twice"
                        : "Containers " + context.NameOf(other) + " and " + context.NameOf(container) + " both map " + protocol + " port " + port.ToString(CultureInfo.InvariantCulture))
                    + "; in network mode " + mode + " the whole task has each port once. Let one of them listen on another port.");
            }
        }
    }

    /// <summary>Takes ports for a container; the first that is taken already, or null.</summary>
    private static int? Claim(EcsObject?[] owners, (int First, int Last) ports, EcsObject container)
    {
        for (var port = ports.First; port <= ports.Last; port++)
        {
            if (owners[port] is not null)
                return port;
            owners[port] = container;
        }

        return null;
    }

    /// <summary>The ports of a mapping; null where they can't be told, or are none.</summary>
    private static (int First, int Last)? Ports(EcsObject mapping)
    {
        if (mapping.Integer(Ecs.PortMapping.ContainerPort) is { } port)
            return port is >= 1 and <= Highest ? ((int)port, (int)port) : null;
        var range = mapping.Text(Ecs.PortMapping.ContainerPortRange)?.Split('-');
        return range is { Length: 2 }
            && int.TryParse(range[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(range[1], NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            && first >= 1 && last <= Highest && first <= last
            ? (first, last)
            : null;
    }
}
