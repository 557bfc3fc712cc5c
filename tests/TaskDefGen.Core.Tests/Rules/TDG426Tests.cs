using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG426Tests
{
    [Fact]
    public void Reports_a_free_port_where_there_is_no_choice()
    {
        var finding = Judge.Reports<TDG426>(
            Json("awsvpc", "\"containerPort\": 8080, \"hostPort\": 0"),
            "/containerDefinitions/0/portMappings/0/hostPort",
            "Container \"app\" asks for any free port of the host, and in network mode awsvpc it has none but its own, 8080. Leave HostPort out.");
        Assert.Equal(["Remove HostPort"], Judge.Titles(finding));
    }

    [Theory]
    [InlineData("awsvpc", "\"containerPort\": 8080")]
    [InlineData("awsvpc", "\"containerPort\": 8080, \"hostPort\": 8080")]
    [InlineData("awsvpc", "\"containerPort\": 8080, \"hostPort\": 1")]
    [InlineData("awsvpc", "\"containerPort\": 8080, \"hostPort\": \"{Port}\"")]
    [InlineData("bridge", "\"containerPort\": 8080, \"hostPort\": 0")]
    [InlineData("host", "\"containerPort\": 8080, \"hostPort\": 0")]
    [InlineData("{Mode}", "\"containerPort\": 8080, \"hostPort\": 0")]
    public void Takes_others_and_other_network_modes(string mode, string mapping) => Judge.Accepts<TDG426>(Json(mode, mapping));

    private static string Json(string mode, string mapping) =>
        "{ \"networkMode\": \"" + mode + "\", \"containerDefinitions\": [{ \"name\": \"app\", \"portMappings\": [{ " + mapping + " }] }] }";
}
