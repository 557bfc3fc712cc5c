using TaskDefGen.Core.Model;
using TaskDefGen.Core.Naming;
using TaskDefGen.Core.Schema;

namespace TaskDefGen.Core.Binding;

/// <summary>Names the ports of the main container: the first of each protocol after the service, further ones after their number too.</summary>
public static class PortConventions
{
    public static void Apply(Conventions conventions, TaskIdentity identity, EcsObject container)
    {
        if (!identity.IsComplete)
            return;
        foreach (var port in container.Objects(Ecs.ContainerDefinition.PortMappings))
        {
            if (port.IsOpen(Ecs.PortMapping.Name) && Name(conventions, identity.Service, container, port) is { } name)
                port.Set(Ecs.PortMapping.Name, new TextValue(name, port.Origin));
        }
    }

    /// <summary>The conventional name of a port; null for a range, which has none.</summary>
    public static string? Name(Conventions conventions, string? service, EcsObject container, EcsObject port)
    {
        if (port.Has(Ecs.PortMapping.ContainerPortRange) || port[Ecs.PortMapping.ContainerPort] is not { } number)
            return null;
        var protocol = Protocol(port);
        foreach (var other in container.Objects(Ecs.ContainerDefinition.PortMappings))
        {
            if (ReferenceEquals(other, port))
                return conventions.PortOf(service, protocol);
            if (Protocol(other) == protocol)
                return conventions.FurtherPortOf(service, number.ToString()!, protocol);
        }

        return null;
    }

    private static string Protocol(EcsObject port) => port.Text(Ecs.PortMapping.Protocol) ?? "tcp";
}
