namespace Amazon.ECS.Model;

public partial class HostEntry
{
    public string Hostname { get; set; }

    public string IpAddress { get; set; }

    internal bool IsSetHostname() => Hostname is not null;

    internal bool IsSetIpAddress() => IpAddress is not null;
}
