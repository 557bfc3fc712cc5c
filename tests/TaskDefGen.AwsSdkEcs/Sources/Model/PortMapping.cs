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

    internal static Structure<PortMapping> Shape { get; } = new Structure<PortMapping>()
        .Integer("containerPort", x => x._containerPort, (x, v) => x._containerPort = v)
        .Integer("hostPort", x => x._hostPort, (x, v) => x._hostPort = v)
        .Constant("protocol", x => x.Protocol, (x, v) => x.Protocol = v, TransportProtocol.FindValue)
        .Text("name", x => x.Name, (x, v) => x.Name = v)
        .Constant("appProtocol", x => x.AppProtocol, (x, v) => x.AppProtocol = v, ApplicationProtocol.FindValue)
        .Text("containerPortRange", x => x.ContainerPortRange, (x, v) => x.ContainerPortRange = v);
}
