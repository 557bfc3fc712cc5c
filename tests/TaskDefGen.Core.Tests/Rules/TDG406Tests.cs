using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG406Tests
{
    [Theory]
    [InlineData("""{ "networkMode": "awsvpc", "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPort": 8080 }] }] }""")]
    [InlineData("""{ "networkMode": "awsvpc", "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPort": 80, "hostPort": 80 }] }] }""")]
    [InlineData("""{ "networkMode": "awsvpc", "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPort": 80, "hostPort": 0 }] }] }""")]
    [InlineData("""{ "networkMode": "host", "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPort": 8080 }] }] }""")]
    [InlineData("""{ "networkMode": "host", "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPort": 80, "hostPort": 80 }] }] }""")]
    [InlineData("""{ "networkMode": "host", "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPort": 80, "hostPort": 0 }] }] }""")]
    [InlineData("""{ "networkMode": "bridge", "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPort": 8080, "hostPort": 80 }] }] }""")]
    [InlineData("""{ "networkMode": null, "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPort": 8080, "hostPort": 80 }] }] }""")]
    public void Leaves_what_ECS_takes_alone(string json) => Judge.Accepts<TDG406>(json);

    [Fact]
    public void Refuses_another_port_in_awsvpc()
    {
        var finding = Judge.Reports<TDG406>(
            """{ "networkMode": "awsvpc", "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPort": 8080, "hostPort": 80 }] }] }""",
            "/containerDefinitions/0/portMappings/0/hostPort",
            "Container \"app\" maps its port 8080 to port 80 of the host; in network mode awsvpc both are the same. Leave HostPort out, and reach the container at its own port.");
        Assert.Equal(["Remove HostPort"], Judge.Titles(finding));
    }

    [Fact]
    public void Refuses_another_port_in_host()
    {
        var finding = Judge.Reports<TDG406>(
            """{ "networkMode": "host", "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPort": 8080, "hostPort": 80 }] }] }""",
            "/containerDefinitions/0/portMappings/0/hostPort",
            "Container \"app\" maps its port 8080 to port 80 of the host; in network mode host both are the same. Leave HostPort out, and reach the container at its own port.");
        Assert.Equal(["Remove HostPort"], Judge.Titles(finding));
    }

    [Fact]
    public void Every_place_is_reported() => Assert.Equal(
        ["/containerDefinitions/2/portMappings/1/hostPort"],
        Judge.Pointers<TDG406>("""{ "networkMode": "awsvpc", "containerDefinitions": [{}, {}, { "portMappings": [{ "containerPort": 1 }, { "containerPort": 2, "hostPort": 3 }] }] }"""));
}
