using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>A port of the host that something else has, or soon will.</summary>
public sealed class TDG410 : Rule
{
    private const int FirstEphemeral = 32768;

    private static readonly IReadOnlyList<long> Reserved = [22, 2375, 2376, 51678, 51679, 51680];

    public override RuleDescriptor Descriptor { get; } = new("TDG410", "Static or reserved host port in bridge mode", FindingSeverity.Warning);

    public override void Check(RuleContext context)
    {
        var mode = context.Task.Text(Ecs.TaskDefinition.NetworkMode);
        var isBridge = mode == "bridge" || (!context.Task.Has(Ecs.TaskDefinition.NetworkMode) && !context.OnFargate && !context.OnWindows);
        if (!isBridge || context.OnFargate)
            return; // Fargate has no such mode: TDG104
        var count = context.Service?.Integer(ServiceDescription.DesiredCount) ?? 0;
        foreach (var container in context.Containers)
        {
            foreach (var mapping in container.Objects(Ecs.ContainerDefinition.PortMappings))
            {
                if (mapping.Integer(Ecs.PortMapping.HostPort) is not { } port || port <= 0 || Why(port, count) is not { } why)
                    continue;
                context.Report(
                    Descriptor,
                    mapping,
                    Ecs.PortMapping.HostPort,
                    "Container " + context.NameOf(container) + " takes port " + port.ToString(CultureInfo.InvariantCulture) + " of the host, " + why
                    + " Write HostPort = 0 for a free port; a load balancer learns it by itself.",
                    new Edit.Set("Set HostPort to 0", mapping, Ecs.PortMapping.HostPort, 0));
            }
        }
    }

    private static string? Why(long port, long count) => Reserved.Contains(port)
        ? "which the ECS agent, Docker or SSH has: no instance can place the task."
        : port >= FirstEphemeral
        ? "which lies among those that the host gives away for a while (from 32768 on) and may be taken when the task starts."
        : count > 1
        ? "so that an instance holds one task only, and the service wants " + count.ToString(CultureInfo.InvariantCulture) + "."
        : null;
}
