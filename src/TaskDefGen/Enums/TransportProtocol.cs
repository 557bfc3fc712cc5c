namespace TaskDefGen;

/// <summary>The transport protocol of a port. ECS: <c>containerDefinitions[].portMappings[].protocol</c>.</summary>
public enum TransportProtocol
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>tcp</c>: TCP; what ECS assumes when nothing is said.</summary>
    Tcp = 1,

    /// <summary><c>udp</c>: UDP; excludes an application protocol.</summary>
    Udp = 2,
}
