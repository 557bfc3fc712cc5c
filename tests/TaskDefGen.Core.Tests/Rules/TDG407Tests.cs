using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG407Tests
{
    [Theory]
    [InlineData("""{ "networkMode": "awsvpc", "containerDefinitions": [{ "name": "a", "portMappings": [{ "containerPort": 8080 }] }, { "name": "b", "portMappings": [{ "containerPort": 8081 }] }] }""")]
    [InlineData("""{ "networkMode": "awsvpc", "containerDefinitions": [{ "name": "a", "portMappings": [{ "containerPort": 8080 }, { "containerPort": 8080, "protocol": "udp" }] }] }""")]
    [InlineData("""{ "networkMode": "bridge", "containerDefinitions": [{ "name": "a", "portMappings": [{ "containerPort": 8080 }] }, { "name": "b", "portMappings": [{ "containerPort": 8080 }] }] }""")]
    [InlineData("""{ "networkMode": "awsvpc", "containerDefinitions": [{ "name": "a", "portMappings": [{ "containerPortRange": "8000-8079" }] }, { "name": "b", "portMappings": [{ "containerPort": 8080 }] }, { "name": "c", "portMappings": [{ "containerPortRange": "8081-8090" }] }] }""")]
    [InlineData("""{ "networkMode": "awsvpc", "containerDefinitions": [{ "name": "a", "portMappings": [{ "containerPortRange": "{Range}" }] }, { "name": "b", "portMappings": [{ "containerPort": 8080 }] }] }""")]
    [InlineData("""{ "networkMode": "awsvpc", "containerDefinitions": [{ "name": "a", "portMappings": [{ "containerPortRange": "9-1" }] }, { "name": "b", "portMappings": [{ "containerPort": 5 }] }] }""")]
    [InlineData("""{ "networkMode": "awsvpc", "containerDefinitions": [{ "name": "a", "portMappings": [{ "containerPort": 8080, "protocol": "{P}" }] }, { "name": "b", "portMappings": [{ "containerPort": 8080 }] }] }""")]
    [InlineData("""{ "networkMode": "awsvpc" }""")]
    public void Leaves_what_ECS_takes_alone(string json) => Judge.Accepts<TDG407>(json);

    [Fact]
    public void Refuses_one_port_in_two_containers()
    {
        var finding = Judge.Reports<TDG407>(
            """{ "networkMode": "awsvpc", "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPort": 8080 }] }, { "name": "admin", "portMappings": [{ "containerPort": 8080, "protocol": "tcp" }] }] }""",
            "/containerDefinitions/1/portMappings/0/containerPort",
            "Containers \"app\" and \"admin\" both map tcp port 8080; in network mode awsvpc the whole task has each port once. Let one of them listen on another port.");
        Assert.Empty(finding.Edits);
    }

    [Fact]
    public void Refuses_it_in_host_mode()
    {
        var finding = Judge.Reports<TDG407>(
            """{ "networkMode": "host", "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPort": 8080 }] }, { "name": "admin", "portMappings": [{ "containerPort": 8080 }] }] }""",
            "/containerDefinitions/1/portMappings/0/containerPort",
            "Containers \"app\" and \"admin\" both map tcp port 8080; in network mode host the whole task has each port once. Let one of them listen on another port.");
        Assert.Empty(finding.Edits);
    }

    [Fact]
    public void Refuses_one_port_twice_in_a_container()
    {
        var finding = Judge.Reports<TDG407>(
            """{ "networkMode": "awsvpc", "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPort": 8080 }, { "containerPort": 8080 }] }] }""",
            "/containerDefinitions/0/portMappings/1/containerPort",
            "Container \"app\" maps tcp port 8080 twice; in network mode awsvpc the whole task has each port once. Let one of them listen on another port.");
        Assert.Empty(finding.Edits);
    }

    [Fact]
    public void Looks_into_a_range()
    {
        var finding = Judge.Reports<TDG407>(
            """{ "networkMode": "awsvpc", "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPortRange": "8000-8080" }] }, { "name": "admin", "portMappings": [{ "containerPort": 8080 }] }] }""",
            "/containerDefinitions/1/portMappings/0/containerPort",
            "Containers \"app\" and \"admin\" both map tcp port 8080; in network mode awsvpc the whole task has each port once. Let one of them listen on another port.");
        Assert.Empty(finding.Edits);
    }

    [Fact]
    public void Reports_a_range_at_its_first_taken_port()
    {
        var finding = Judge.Reports<TDG407>(
            """{ "networkMode": "awsvpc", "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPortRange": "8000-8080" }] }, { "name": "admin", "portMappings": [{ "containerPortRange": "8080-8090" }] }] }""",
            "/containerDefinitions/1/portMappings/0/containerPortRange",
            "Containers \"app\" and \"admin\" both map tcp port 8080; in network mode awsvpc the whole task has each port once. Let one of them listen on another port.");
        Assert.Empty(finding.Edits);
    }
}
