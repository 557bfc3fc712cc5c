using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG015Tests
{
    [Theory]
    [InlineData("\"containerPort\": 1, \"hostPort\": 0")]
    [InlineData("\"containerPort\": 65535, \"hostPort\": 65535")]
    [InlineData("\"containerPort\": 8080")]
    [InlineData("\"containerPortRange\": \"1-9\"")]
    public void Takes_ports(string mapping) => Judge.Accepts<TDG015>(Json(mapping));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(65536)]
    [InlineData(int.MaxValue)]
    public void Refuses_a_container_port(int port) => Judge.Reports<TDG015>(
        Json("\"containerPort\": " + port),
        "/containerDefinitions/0/portMappings/0/containerPort",
        port + " is no container port: ports go from 1 to 65535. Write the port that the process listens on, such as 8080.");

    [Theory]
    [InlineData(-1)]
    [InlineData(65536)]
    public void Refuses_a_host_port(int port) => Judge.Reports<TDG015>(
        Json("\"containerPort\": 80, \"hostPort\": " + port),
        "/containerDefinitions/0/portMappings/0/hostPort",
        port + " is no host port: ports go from 0 to 65535, where 0 lets the host choose one. Write the port that the host opens, such as 8080.");

    [Fact]
    public void Each_is_reported_on_its_own() => Assert.Equal(
        ["/containerDefinitions/0/portMappings/0/containerPort", "/containerDefinitions/0/portMappings/0/hostPort"],
        Judge.Pointers<TDG015>(Json("\"containerPort\": 0, \"hostPort\": 70000")));

    private static string Json(string mapping) => "{ \"containerDefinitions\": [{ \"portMappings\": [{ " + mapping + " }] }] }";
}
