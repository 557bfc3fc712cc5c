using System.Globalization;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A port of the host that something else may have, or that keeps tasks apart. One that is always taken: TDG427.</summary>
public sealed class TDG410 : Rule
{
    private const int FirstEphemeral = 32768;

    public override RuleDescriptor Descriptor { get; } = new("TDG410", "Static host port in bridge mode", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        var count = context.Service?.Integer(ServiceDescription.DesiredCount) ?? 0;
        foreach (var (container, mapping, port) in BridgePorts.Static(context))
        {
            if (BridgePorts.IsReserved(port) || Why(port, count) is not { } why)
                continue;
            context.Report(
                Descriptor,
                mapping,
                Ecs.PortMapping.HostPort,
                "Container " + context.NameOf(container) + " takes port " + port.ToString(CultureInfo.InvariantCulture) + " of the host, " + why
                + " Write HostPort = 0 for a free port; a load balancer learns it by itself.",
                BridgePorts.Free(mapping));
        }
    }

    private static string? Why(long port, long count) => port >= FirstEphemeral
        ? "which lies among those that the host gives away for a while (from 32768 on) and may be taken when the task starts."
        : count > 1
        ? "so that an instance holds one task only, and the service wants " + count.ToString(CultureInfo.InvariantCulture) + "."
        : null;
}
