using System;
using System.Collections.Generic;
using System.Globalization;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>One port of the host for two mappings: whichever starts second can't bind it.</summary>
public sealed class TDG428 : Rule
{
    public override RuleDescriptor Descriptor { get; } = new("TDG428", "Host port used twice in bridge mode", FindingSeverity.Error);

    public override void Check(RuleContext context)
    {
        var taken = new Dictionary<(long Port, string Protocol), string>();
        foreach (var (container, mapping, port) in BridgePorts.Static(context))
        {
            var protocol = mapping.Has(Ecs.PortMapping.Protocol) ? mapping.Text(Ecs.PortMapping.Protocol) : EcsWords.Tcp;
            if (protocol is null || Enumerations.TransportProtocol.ToClr(protocol) is null)
                continue;
            var name = context.NameOf(container);
            if (!taken.TryGetValue((port, protocol), out var first))
            {
                taken.Add((port, protocol), name);
                continue;
            }

            context.Report(
                Descriptor,
                mapping,
                Ecs.PortMapping.HostPort,
                (string.Equals(first, name, StringComparison.Ordinal) ? "Container " + name + " takes" : "Containers " + first + " and " + name + " both take")
                + " " + protocol + " port " + port.ToString(CultureInfo.InvariantCulture) + " of the host"
                + (string.Equals(first, name, StringComparison.Ordinal) ? " twice" : "")
                + ", and only one can bind it: the task can't start. Write another port, or HostPort = 0 for a free one.",
                BridgePorts.Free(mapping));
        }
    }
}
