namespace TaskDefGen;

/// <summary>
/// The application protocol of a port, for Service Connect. ECS: <c>containerDefinitions[].portMappings[].appProtocol</c>.
/// </summary>
/// <remarks>Unset, Service Connect treats the port as plain TCP and reports no HTTP metrics. Only meaningful on a named tcp port.</remarks>
public enum AppProtocol
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>http</c>: HTTP/1.1.</summary>
    Http = 1,

    /// <summary><c>http2</c>: HTTP/2.</summary>
    Http2 = 2,

    /// <summary><c>grpc</c>: gRPC.</summary>
    Grpc = 3,
}
