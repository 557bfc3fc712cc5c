using System.Collections.Generic;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Rules;

/// <summary>What the rules on host ports in network mode bridge share.</summary>
internal static class BridgePorts
{
    private static readonly IReadOnlyList<long> Reserved = [22, 2375, 2376, 51678, 51679, 51680];

    /// <summary>The ports of the host that containers ask for by number; none in another network mode, and on Fargate, which has no such mode (TDG104).</summary>
    public static IEnumerable<(EcsObject Container, EcsObject Mapping, long Port)> Static(RuleContext context)
    {
        var isBridge = context.Task.Text(Ecs.TaskDefinition.NetworkMode) == "bridge"
            || (!context.Task.Has(Ecs.TaskDefinition.NetworkMode) && !context.OnWindows);
        return !isBridge || context.OnFargate
            ? []
            : from container in context.Containers
              from mapping in container.Objects(Ecs.ContainerDefinition.PortMappings)
              let port = mapping.Integer(Ecs.PortMapping.HostPort)
              where port > 0
              select (container, mapping, port.Value);
    }

    /// <summary>Whether a port is that of SSH, of Docker or of the ECS agent.</summary>
    public static bool IsReserved(long port) => Reserved.Contains(port);

    public static Edit Free(EcsObject mapping) => new Edit.Set("Set HostPort to 0", mapping, Ecs.PortMapping.HostPort, 0);
}
