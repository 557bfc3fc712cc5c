using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG405Tests
{
    [Theory]
    [InlineData("""{ "networkMode": "awsvpc", "containerDefinitions": [{ "name": "app", "hostname": "", "links": [], "extraHosts": [], "dnsServers": [], "dnsSearchDomains": [], "disableNetworking": false }] }""")]
    [InlineData("""{ "networkMode": "awsvpc", "containerDefinitions": [{ "name": "app", "hostname": "{Host}", "links": ["{Link}"], "extraHosts": [{ "hostname": "{Host}", "ipAddress": "10.0.0.1" }] }] }""")]
    [InlineData("""{ "networkMode": "bridge", "containerDefinitions": [{ "name": "app", "hostname": "a", "links": ["b"], "dnsServers": ["10.0.0.2"], "disableNetworking": true }] }""")]
    [InlineData("""{ "family": "f", "containerDefinitions": [{ "name": "app", "hostname": "a" }] }""")]
    [InlineData("""{ "networkMode": "{Mode}", "containerDefinitions": [{ "name": "app", "hostname": "a" }] }""")]
    public void Leaves_what_ECS_takes_alone(string json) => Judge.Accepts<TDG405>(json);

    [Fact]
    public void Refuses_Hostname()
    {
        var finding = Judge.Reports<TDG405>(
            """{ "networkMode": "awsvpc", "containerDefinitions": [{ "name": "app", "hostname": "a" }] }""",
            "/containerDefinitions/0/hostname",
            "Container \"app\" has hostname, which ECS refuses in network mode awsvpc: all containers of the task share one network interface. Leave Hostname out.");
        Assert.Equal(["Remove Hostname"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_Links()
    {
        var finding = Judge.Reports<TDG405>(
            """{ "networkMode": "awsvpc", "containerDefinitions": [{ "name": "app", "links": ["db:db"] }] }""",
            "/containerDefinitions/0/links",
            "Container \"app\" has links, which ECS refuses in network mode awsvpc: all containers of the task share one network interface. Leave Links out and call the other container at localhost.");
        Assert.Equal(["Remove Links"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_DnsServers()
    {
        var finding = Judge.Reports<TDG405>(
            """{ "networkMode": "awsvpc", "containerDefinitions": [{ "name": "app", "dnsServers": ["10.0.0.2"] }] }""",
            "/containerDefinitions/0/dnsServers",
            "Container \"app\" has dnsServers, which ECS refuses in network mode awsvpc: all containers of the task share one network interface. Leave DnsServers out.");
        Assert.Equal(["Remove DnsServers"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_DnsSearchDomains()
    {
        var finding = Judge.Reports<TDG405>(
            """{ "networkMode": "awsvpc", "containerDefinitions": [{ "name": "app", "dnsSearchDomains": ["internal"] }] }""",
            "/containerDefinitions/0/dnsSearchDomains",
            "Container \"app\" has dnsSearchDomains, which ECS refuses in network mode awsvpc: all containers of the task share one network interface. Leave DnsSearchDomains out.");
        Assert.Equal(["Remove DnsSearchDomains"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_DisableNetworking()
    {
        var finding = Judge.Reports<TDG405>(
            """{ "networkMode": "awsvpc", "containerDefinitions": [{ "name": "app", "disableNetworking": true }] }""",
            "/containerDefinitions/0/disableNetworking",
            "Container \"app\" has disableNetworking, which ECS refuses in network mode awsvpc: all containers of the task share one network interface. Leave DisableNetworking out.");
        Assert.Equal(["Remove DisableNetworking"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_an_extra_host()
    {
        var finding = Judge.Reports<TDG405>(
            """{ "networkMode": "awsvpc", "containerDefinitions": [{ "name": "app", "extraHosts": [{ "hostname": "db", "ipAddress": "10.0.0.1" }] }] }""",
            "/containerDefinitions/0/extraHosts/0/hostname",
            "Container \"app\" has extraHosts, which ECS refuses in network mode awsvpc: all containers of the task share one network interface. Leave the host out and give it a name in DNS.");
        Assert.Equal(["Remove the extra host"], Judge.Titles(finding));
    }
}
