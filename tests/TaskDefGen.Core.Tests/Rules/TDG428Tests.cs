using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG428Tests
{
    [Theory]
    [InlineData("bridge", "{ \"containerPort\": 80, \"hostPort\": 8080 }, { \"containerPort\": 81, \"hostPort\": 8081 }")]
    [InlineData("bridge", "{ \"containerPort\": 80, \"hostPort\": 0 }, { \"containerPort\": 81, \"hostPort\": 0 }")]
    [InlineData("bridge", "{ \"containerPort\": 80 }, { \"containerPort\": 81 }")]
    [InlineData("bridge", "{ \"containerPort\": 53, \"hostPort\": 53 }, { \"containerPort\": 53, \"hostPort\": 53, \"protocol\": \"udp\" }")]
    [InlineData("bridge", "{ \"containerPort\": 80, \"hostPort\": 8080 }, { \"containerPort\": 81, \"hostPort\": 8080, \"protocol\": \"{Protocol}\" }")]
    [InlineData("host", "{ \"containerPort\": 80, \"hostPort\": 80 }, { \"containerPort\": 80, \"hostPort\": 80 }")] // TDG407
    [InlineData("awsvpc", "{ \"containerPort\": 80, \"hostPort\": 80 }, { \"containerPort\": 80, \"hostPort\": 80 }")]
    public void Takes_different_ports_and_other_network_modes(string mode, string mappings) => Judge.Accepts<TDG428>(Json(mode, mappings));

    [Fact]
    public void Reports_the_second_mapping_of_a_container()
    {
        var finding = Judge.Reports<TDG428>(
            Json("bridge", "{ \"containerPort\": 80, \"hostPort\": 8080 }, { \"containerPort\": 81, \"hostPort\": 8080, \"protocol\": \"tcp\" }"),
            "/containerDefinitions/0/portMappings/1/hostPort",
            "Container \"app\" takes tcp port 8080 of the host twice, and only one can bind it: the task can't start. Write another port, or HostPort = 0 for a free one.");
        Assert.Equal(["Set HostPort to 0"], Judge.Titles(finding));
    }

    [Fact]
    public void Reports_the_second_container() => Judge.Reports<TDG428>(
        """
        { "containerDefinitions": [
          { "name": "app", "portMappings": [{ "containerPort": 80, "hostPort": 8080 }] },
          { "name": "admin", "portMappings": [{ "containerPort": 80, "hostPort": 8080 }] }
        ] }
        """,
        "/containerDefinitions/1/portMappings/0/hostPort",
        "Containers \"app\" and \"admin\" both take tcp port 8080 of the host, and only one can bind it: the task can't start. Write another port, or HostPort = 0 for a free one.");

    private static string Json(string mode, string mappings) =>
        "{ \"networkMode\": \"" + mode + "\", \"containerDefinitions\": [{ \"name\": \"app\", \"portMappings\": [" + mappings + "] }] }";
}
