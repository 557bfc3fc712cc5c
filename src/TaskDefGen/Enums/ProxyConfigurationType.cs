namespace TaskDefGen;

/// <summary>The kind of proxy that takes the task's traffic. ECS: <c>proxyConfiguration.type</c>.</summary>
public enum ProxyConfigurationType
{
    /// <summary>Leaves the member out, whatever default or convention would apply.</summary>
    NotSet = 0,

    /// <summary><c>APPMESH</c>: an Envoy of AWS App Mesh; the only kind there is.</summary>
    AppMesh = 1,
}
