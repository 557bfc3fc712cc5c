namespace Amazon.ECS.Model;

public partial class HostEntry
{
    public string Hostname { get; set; }

    public string IpAddress { get; set; }

    internal static Structure<HostEntry> Shape { get; } = new Structure<HostEntry>()
        .Text("hostname", x => x.Hostname, (x, v) => x.Hostname = v)
        .Text("ipAddress", x => x.IpAddress, (x, v) => x.IpAddress = v);
}
