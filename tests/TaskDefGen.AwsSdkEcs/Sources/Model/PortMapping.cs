namespace Amazon.ECS.Model;

public partial class PortMapping
{
    private int? containerPort;

    private int? hostPort;

    public Integer ContainerPort { get => Unset.Read(this.containerPort); set => this.containerPort = value; }

    public Integer HostPort { get => Unset.Read(this.hostPort); set => this.hostPort = value; }

    public TransportProtocol Protocol { get; set; }

    public string Name { get; set; }

    public ApplicationProtocol AppProtocol { get; set; }

    public string ContainerPortRange { get; set; }

    internal bool IsSetContainerPort() => this.containerPort is not null;

    internal bool IsSetHostPort() => this.hostPort is not null;

    internal bool IsSetProtocol() => this.Protocol is not null;

    internal bool IsSetName() => this.Name is not null;

    internal bool IsSetAppProtocol() => this.AppProtocol is not null;

    internal bool IsSetContainerPortRange() => this.ContainerPortRange is not null;
}
