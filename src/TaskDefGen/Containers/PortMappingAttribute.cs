using System;

namespace TaskDefGen;

/// <summary>A port that the container opens. ECS: <c>containerDefinitions[].portMappings[]</c>.</summary>
/// <remarks>
/// With <c>awsvpc</c> all containers of a task share one network interface: no port may occur twice for a protocol. Refused with the
/// network mode <c>none</c>.
/// </remarks>
/// <example>
/// <code>
/// [PortMapping(8080, Name = "user-service-tcp", AppProtocol = AppProtocol.Http)]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class PortMappingAttribute : EcsAttribute
{
    /// <summary>Declares it; the members are written as properties.</summary>
    public PortMappingAttribute()
    {
    }

    /// <summary>Declares it with its <see cref="ContainerPort"/>.</summary>
    /// <param name="containerPort">The port on which the container listens, 1 to 65535.</param>
    public PortMappingAttribute(int containerPort)
    {
        ContainerPort = containerPort;
    }

    /// <summary>
    /// The port on which the container listens, 1 to 65535. ECS: <c>containerDefinitions[].portMappings[].containerPort</c>.
    /// </summary>
    /// <remarks>Either this or <see cref="ContainerPortRange"/>.</remarks>
    public int ContainerPort { get; set; }

    /// <summary>
    /// The port of the host that leads to the container port, 0 to 65535. ECS: <c>containerDefinitions[].portMappings[].hostPort</c>.
    /// </summary>
    /// <remarks>
    /// With <c>awsvpc</c> and <c>host</c>: leave out, or write the container port. With <c>bridge</c>: 0 or unset for a free port that
    /// Docker chooses; fixed ones let only one such task run on an instance, and those of the agent (22, 2375, 2376, 51678 to 51680) are
    /// taken. Leave out with <see cref="ContainerPortRange"/>.
    /// </remarks>
    public int HostPort { get; set; }

    /// <summary>The transport protocol. ECS: <c>containerDefinitions[].portMappings[].protocol</c>.</summary>
    /// <remarks>ECS assumes <c>tcp</c>.</remarks>
    public TransportProtocol Protocol { get; set; }

    /// <summary>
    /// The name that Service Connect and VPC Lattice refer to the port by. ECS: <c>containerDefinitions[].portMappings[].name</c>.
    /// </summary>
    /// <remarks>
    /// At most 64 lower-case letters, digits, hyphens and underscores, not starting with a hyphen; unique in the whole task. By convention
    /// <c>{service}-tcp</c> on the main container, where project and service are known; write <c>null</c> to leave it out.
    /// </remarks>
    public string? Name { get; set; }

    /// <summary>The application protocol, for Service Connect. ECS: <c>containerDefinitions[].portMappings[].appProtocol</c>.</summary>
    /// <remarks>Counts for a named tcp port only; refused with udp.</remarks>
    public AppProtocol AppProtocol { get; set; }

    /// <summary>
    /// A range of ports in place of a single one, such as <c>"8000-8099"</c>. ECS:
    /// <c>containerDefinitions[].portMappings[].containerPortRange</c>.
    /// </summary>
    /// <remarks>
    /// First below last, both 1 to 65535; <c>bridge</c> or <c>awsvpc</c> only; at most 100 ranges in a container; no overlap with other
    /// ports.
    /// </remarks>
    public string? ContainerPortRange { get; set; }
}
