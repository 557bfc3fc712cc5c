using System.Linq;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG016Tests
{
    private const string Place = "/containerDefinitions/0/portMappings/0/containerPortRange";
    private const string Form = "ECS takes the first and the last port with a hyphen between them, such as \"8080-8090\"";

    [Theory]
    [InlineData("{ \"containerPortRange\": \"1-65535\" }")]
    [InlineData("{ \"containerPortRange\": \"80-81\" }")]
    [InlineData("{ \"containerPortRange\": \"{Range}\", \"containerPort\": 80 }")]
    [InlineData("{ \"containerPortRange\": \"80-90\" }, { \"containerPort\": 91 }, { \"containerPort\": 79 }, { \"containerPortRange\": \"92-93\" }")]
    [InlineData("{ \"containerPortRange\": \"80-90\" }, { \"containerPort\": 85, \"protocol\": \"udp\" }")]
    [InlineData("{ \"containerPortRange\": \"80-90\" }, { \"containerPort\": 85 }", "bridge", "\"udp\"")]
    [InlineData("{ \"containerPort\": 80 }, { \"containerPort\": 80 }")]
    public void Takes_ranges(string mappings, string mode = "awsvpc", string? first = null) =>
        Judge.Accepts<TDG016>(Json(first is null ? mappings : mappings.Replace("-90\"", "-90\", \"protocol\": " + first, System.StringComparison.Ordinal), mode));

    [Theory]
    [InlineData("8080")]
    [InlineData("80-")]
    [InlineData("80-90-100")]
    [InlineData("80 - 90")]
    [InlineData("100000-100001")]
    [InlineData("-1-5")]
    public void Refuses_other_texts(string range) => Judge.Reports<TDG016>(Range(range), Place, "\"" + range + "\" is no range of ports: " + Form + ".");

    [Theory]
    [InlineData("0-80")]
    [InlineData("80-65536")]
    public void Refuses_what_is_no_port(string range) => Judge.Reports<TDG016>(Range(range), Place, "\"" + range + "\" leaves the range of ports, which go from 1 to 65535. " + Form + ".");

    [Fact]
    public void Exchanges_the_bounds() => Assert.Equal(
        ["Set ContainerPortRange to 80-90"], Judge.Titles(Judge.Reports<TDG016>(Range("90-80"), Place, "\"90-80\" ends before it begins. Write \"80-90\".")));

    [Fact]
    public void One_port_is_no_range() => Judge.Reports<TDG016>(Range("80-80"), Place, "\"80-80\" is one port and no range. Write ContainerPort = 80 instead.");

    [Theory]
    [InlineData("{ \"containerPort\": 90 }", "port 90")]
    [InlineData("{ \"containerPort\": 80 }", "port 80")]
    [InlineData("{ \"containerPortRange\": \"70-80\" }", "ports of 70-80")]
    [InlineData("{ \"containerPortRange\": \"1-65535\", \"protocol\": \"tcp\" }", "ports of 1-65535")]
    public void Refuses_what_is_mapped_already(string other, string shown)
    {
        var finding = Judge.Reports<TDG016>(
            Json(other + ", { \"containerPortRange\": \"80-90\" }"),
            "/containerDefinitions/0/portMappings/1/containerPortRange",
            "\"80-90\" holds " + shown + ", which container \"app\" maps already over tcp. Write ranges and ports that don't overlap.");
        Assert.Equal(["Remove the range 80-90"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_a_port_beside_it() => Assert.Equal(["Remove ContainerPortRange"], Judge.Titles(Judge.Reports<TDG016>(
        Json("{ \"containerPort\": 80, \"containerPortRange\": \"80-90\" }"),
        Place,
        "A mapping has either a range or a port, and this one has ContainerPort 80 too. Take one of them away.")));

    [Fact]
    public void Refuses_a_host_port() => Assert.Equal(["Remove HostPort"], Judge.Titles(Judge.Reports<TDG016>(
        Json("{ \"containerPortRange\": \"80-90\", \"hostPort\": 0 }"),
        "/containerDefinitions/0/portMappings/0/hostPort",
        "A range takes no HostPort: the host chooses its ports in bridge mode, and in awsvpc mode they are those of the range. Leave HostPort out.")));

    [Theory]
    [InlineData("host")]
    [InlineData("none")]
    public void Refuses_other_network_modes(string mode) => Judge.Reports<TDG016>(
        Json("{ \"containerPortRange\": \"80-90\" }", mode),
        Place,
        "Ranges of ports work in the network modes bridge and awsvpc, and this task asks for " + mode + ". Write single ports, or change the mode.");

    [Fact]
    public void Takes_100_of_a_container_and_no_more()
    {
        Judge.Accepts<TDG016>(Json(Many(100)));
        Judge.Reports<TDG016>(
            Json(Many(101)),
            "/containerDefinitions/0/portMappings/100/containerPortRange",
            "Container \"app\" has more than 100 port ranges, and ECS takes 100 of a container. Join ranges that lie side by side.");
    }

    private static string Many(int count) => string.Join(", ", Enumerable.Range(1, count).Select(i => "{ \"containerPortRange\": \"" + (i * 10) + "-" + ((i * 10) + 1) + "\" }"));

    private static string Range(string range) => Json("{ \"containerPortRange\": \"" + range + "\" }");

    private static string Json(string mappings, string mode = "awsvpc") =>
        "{ \"networkMode\": \"" + mode + "\", \"containerDefinitions\": [{ \"name\": \"app\", \"portMappings\": [" + mappings + "] }] }";
}
