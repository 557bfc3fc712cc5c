using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG731Tests
{
    private const string Task = "{ \"networkMode\": \"awsvpc\", \"containerDefinitions\": [{ \"name\": \"app\", \"portMappings\": [{ \"containerPort\": 80, \"name\": \"web-tcp\" }, { \"containerPort\": 81 }] }] }";

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("{ \"serviceConnectConfiguration\": { \"enabled\": true, \"namespace\": \"internal\", \"services\": [] } }", null, null)]
    [InlineData("{ \"serviceConnectConfiguration\": { \"enabled\": true, \"namespace\": \"internal\", \"services\": [{ \"portName\": \"web-tcp\", \"clientAliases\": [{ \"port\": 80 }] }] } }", null, null)]
    [InlineData("{ \"serviceConnectConfiguration\": { \"enabled\": true, \"namespace\": \"internal\", \"services\": [{ \"portName\": \"web-tcp\", \"clientAliases\": [{ \"port\": 80 }], \"discoveryName\": \"a\" }, { \"portName\": \"web-tcp\", \"clientAliases\": [{ \"port\": 80 }], \"discoveryName\": \"b\" }] } }", null, null)]
    [InlineData("{ \"serviceConnectConfiguration\": { \"enabled\": false, \"services\": [{ \"portName\": \"x\" }] } }", null, null)]
    [InlineData("{ \"serviceConnectConfiguration\": { \"enabled\": true, \"services\": [{ \"portName\": \"web-tcp\", \"clientAliases\": [{ \"port\": 80 }] }] } }", null, null)]
    [InlineData("{ \"serviceConnectConfiguration\": { \"enabled\": true, \"namespace\": \"internal\", \"services\": [{ \"portName\": \"${PORT}\", \"clientAliases\": [{ \"port\": \"${PORT}\", \"dnsName\": \"${NAME}\" }] }] } }", null, null)]
    [InlineData("{ \"serviceConnectConfiguration\": { \"enabled\": true, \"services\": [{ \"portName\": \"web-tcp\", \"clientAliases\": [{ \"port\": 80 }] }] }, \"clusterDescription\": { \"serviceConnectNamespace\": \"internal\" } }", null, null)]
    [InlineData("{ \"serviceConnectConfiguration\": { \"enabled\": true, \"namespace\": \"internal\", \"services\": [{ \"portName\": \"web-tcp\", \"clientAliases\": [{ \"port\": 80, \"dnsName\": \"orders_v2.internal\" }] }] } }", null, null)]
    public void Takes_what_is_right(string? service, string? environment, string? task) =>
        ServiceJudge.Accepts<TDG731>(service, task ?? Task, environment: environment);

    [Theory]
    [InlineData("{ \"serviceConnectConfiguration\": { \"enabled\": true, \"namespace\": \"internal\", \"services\": [{ \"portName\": \"web\", \"clientAliases\": [{ \"port\": 80 }] }] } }", "/serviceConnectConfiguration/services/0/portName", "no port called \"web\": its ports are \"web-tcp\". Write \"web-tcp\".", "Set PortName to \"web-tcp\"", null, null)]
    [InlineData("{ \"serviceConnectConfiguration\": { \"enabled\": true, \"namespace\": \"internal\", \"services\": [{ \"portName\": \"web\", \"clientAliases\": [{ \"port\": 80 }] }] } }", "/serviceConnectConfiguration/services/0/portName", "none of its ports has a name", "", null, "{ \"containerDefinitions\": [{ \"name\": \"app\", \"portMappings\": [{ \"containerPort\": 80 }] }] }")]
    [InlineData("{ \"serviceConnectConfiguration\": { \"enabled\": true, \"namespace\": \"internal\", \"services\": [{ \"portName\": \"web-tcp\" }] } }", "/serviceConnectConfiguration/services/0", "clientAliases must have 1 element", "", null, null)]
    [InlineData("{ \"serviceConnectConfiguration\": { \"enabled\": true, \"namespace\": \"internal\", \"services\": [{ \"portName\": \"web-tcp\", \"clientAliases\": [{ \"port\": 80 }, { \"port\": 81 }] }] } }", "/serviceConnectConfiguration/services/0/clientAliases", "has 2 client aliases", "", null, null)]
    [InlineData("{ \"serviceConnectConfiguration\": { \"enabled\": true, \"namespace\": \"internal\", \"services\": [{ \"portName\": \"web-tcp\", \"clientAliases\": [{ \"port\": 70000 }] }] } }", "/serviceConnectConfiguration/services/0/clientAliases/0/port", "ClientPort 70000 is no port", "", null, null)]
    [InlineData("{ \"serviceConnectConfiguration\": { \"enabled\": true, \"namespace\": \"internal\", \"services\": [{ \"portName\": \"web-tcp\", \"clientAliases\": [{ \"dnsName\": \"a\" }] }] } }", "/serviceConnectConfiguration/services/0/clientAliases/0", "has a name and no port", "", null, null)]
    [InlineData("{ \"serviceConnectConfiguration\": { \"enabled\": true, \"namespace\": \"internal\", \"services\": [{ \"portName\": \"web-tcp\", \"clientAliases\": [{ \"port\": 80, \"dnsName\": \"-Orders API\" }] }] } }", "/serviceConnectConfiguration/services/0/clientAliases/0/dnsName", "no hyphen first", "Set ClientDnsName to \"orders-api\"", null, null)]
    [InlineData("{ \"serviceConnectConfiguration\": { \"enabled\": true, \"namespace\": \"internal\", \"services\": [{ \"portName\": \"web-tcp\", \"clientAliases\": [{ \"port\": 80 }], \"discoveryName\": \"Orders\" }] } }", "/serviceConnectConfiguration/services/0/discoveryName", "\"Orders\" is no name", "Set DiscoveryName to \"orders\"", null, null)]
    [InlineData("{ \"serviceConnectConfiguration\": { \"enabled\": true, \"namespace\": \"internal\", \"services\": [{ \"portName\": \"web-tcp\", \"clientAliases\": [{ \"port\": 80 }] }, { \"portName\": \"web-tcp\", \"clientAliases\": [{ \"port\": 80 }], \"discoveryName\": \"web-tcp\" }] } }", "/serviceConnectConfiguration/services/1/discoveryName", "found by the name \"web-tcp\" already", "", null, null)]
    [InlineData("{ \"serviceConnectConfiguration\": { \"enabled\": true, \"services\": [{ \"portName\": \"web-tcp\", \"clientAliases\": [{ \"port\": 80 }] }] }, \"clusterDescription\": { \"clusterName\": \"main\" } }", "/serviceConnectConfiguration", "Namespace is missing", "", null, null)]
    [InlineData("{ \"serviceConnectConfiguration\": { \"enabled\": true, \"namespace\": \"internal\", \"services\": [{ \"portName\": \"web-tcp\", \"clientAliases\": [{ \"port\": 80 }] }] }, \"launchType\": \"EXTERNAL\" }", "/serviceConnectConfiguration", "can't be with launch type EXTERNAL", "Remove Service Connect", null, null)]
    [InlineData("{ \"serviceConnectConfiguration\": { \"enabled\": true, \"namespace\": \"internal\", \"services\": [{ \"portName\": \"web-tcp\", \"clientAliases\": [{ \"port\": 80 }] }] } }", "/serviceConnectConfiguration", "can't be with network mode host", "Remove Service Connect", null, "{ \"networkMode\": \"host\", \"containerDefinitions\": [{ \"name\": \"app\", \"portMappings\": [{ \"containerPort\": 80, \"name\": \"web-tcp\" }, { \"containerPort\": 81 }] }] }")]
    public void Reports_what_is_wrong(string service, string pointer, string part, string titles, string? environment, string? task) =>
        Assert.Equal(titles, string.Join(" | ", Judge.Titles(ServiceJudge.Says<TDG731>(service, pointer, part, task ?? Task, environment))));

    [Theory]
    [InlineData(1025, "awsvpc")]
    [InlineData(65535, "awsvpc")]
    [InlineData(8080, "awsvpc")] // its own port: what ECS takes where nothing is written
    [InlineData(9090, "bridge")]
    [InlineData(9105, "bridge")]
    public void Takes_a_port_for_the_proxy(int port, string mode) => ServiceJudge.Accepts<TDG731>(Ingress(port), Ports(mode));

    [Theory]
    [InlineData(0, "awsvpc", "\"IngressPortOverride cannot use ports <= 1024\"")]
    [InlineData(1024, "bridge", "\"IngressPortOverride cannot use ports <= 1024\"")]
    [InlineData(65536, "awsvpc", "IngressPortOverride 65536 is no port for the proxy: ports end at 65535")]
    [InlineData(9090, "awsvpc", "The proxy would listen on port 9090, and container \"metrics\" does")]
    [InlineData(9100, "awsvpc", "The proxy would listen on port 9100, and container \"metrics\" does")]
    [InlineData(9110, "awsvpc", "The proxy would listen on port 9110, and container \"metrics\" does")]
    [InlineData(8443, "awsvpc", "The proxy would listen on port 8443, and container \"app\" does")]
    public void Reports_a_port_that_the_proxy_can_not_have(int port, string mode, string part) => Assert.Equal(
        ["Remove IngressPortOverride"],
        Judge.Titles(ServiceJudge.Says<TDG731>(Ingress(port), "/serviceConnectConfiguration/services/0/ingressPortOverride", part, Ports(mode))));

    [Fact]
    public void Of_which_port_a_placeholder_speaks_is_not_known() =>
        ServiceJudge.Accepts<TDG731>(Ingress(9090).Replace("web-tcp", "${PORT}", System.StringComparison.Ordinal), Ports("awsvpc"));

    [Fact]
    public void The_proxy_listens_on_a_port_once() => ServiceJudge.Says<TDG731>(
        "{ \"serviceConnectConfiguration\": { \"enabled\": true, \"namespace\": \"internal\", \"services\": [{ \"portName\": \"web-tcp\", \"ingressPortOverride\": 7000, \"clientAliases\": [{ \"port\": 80 }] }, { \"portName\": \"tls-tcp\", \"ingressPortOverride\": 7000, \"clientAliases\": [{ \"port\": 443 }] }] } }",
        "/serviceConnectConfiguration/services/1/ingressPortOverride",
        "listens on port 7000 for \"web-tcp\" already",
        Ports("bridge"));

    private static string Ingress(int port) =>
        "{ \"serviceConnectConfiguration\": { \"enabled\": true, \"namespace\": \"internal\", \"services\": [{ \"portName\": \"web-tcp\", \"ingressPortOverride\": " + port
        + ", \"clientAliases\": [{ \"port\": 80 }] }] } }";

    private static string Ports(string mode) =>
        "{ \"networkMode\": \"" + mode + "\", \"containerDefinitions\": [{ \"name\": \"app\", \"portMappings\": [{ \"containerPort\": 8080, \"name\": \"web-tcp\" }, { \"containerPort\": 8443, \"name\": \"tls-tcp\" }] }, "
        + "{ \"name\": \"metrics\", \"portMappings\": [{ \"containerPort\": 9090 }, { \"containerPortRange\": \"9100-9110\" }] }] }";
}
