namespace Amazon.ECS.Model;

public partial class PortMapping
{
    private int? _containerPort;

    private int? _hostPort;

    public Integer ContainerPort { get => Unset.Read(_containerPort); set => _containerPort = value; }

    public Integer HostPort { get => Unset.Read(_hostPort); set => _hostPort = value; }

    public TransportProtocol Protocol { get; set; }

    public string Name { get; set; }

    public ApplicationProtocol AppProtocol { get; set; }

    public string ContainerPortRange { get; set; }

    internal bool IsSetContainerPort() => _containerPort is not null;

    internal bool IsSetHostPort() => _hostPort is not null;

    internal bool IsSetProtocol() => Protocol is not null;

    internal bool IsSetName() => Name is not null;

    internal bool IsSetAppProtocol() => AppProtocol is not null;

    internal bool IsSetContainerPortRange() => ContainerPortRange is not null;
}
