using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG410Tests
{
    [Theory]
    [InlineData("""{ "networkMode": "bridge", "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPort": 8080, "hostPort": 0 }] }] }""")]
    [InlineData("""{ "networkMode": "bridge", "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPort": 8080, "hostPort": 80 }] }] }""")]
    [InlineData("""{ "networkMode": "bridge", "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPort": 8080, "hostPort": 32767 }] }] }""")]
    [InlineData("""{ "networkMode": "bridge", "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPort": 8080, "hostPort": 23 }] }] }""")]
    [InlineData("""{ "networkMode": "bridge", "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPort": 8080, "hostPort": 51678 }] }] }""")] // TDG427
    [InlineData("""{ "networkMode": "host", "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPort": 8080, "hostPort": 40000 }] }] }""")]
    [InlineData("""{ "networkMode": "awsvpc", "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPort": 8080, "hostPort": 40000 }] }] }""")]
    [InlineData("""{ "networkMode": "{Mode}", "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPort": 8080, "hostPort": 40000 }] }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPort": 8080, "hostPort": 40000 }] }] }""")]
    [InlineData("""{ "requiresCompatibilities": ["FARGATE"], "networkMode": "bridge", "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPort": 8080, "hostPort": 40000 }] }] }""")]
    [InlineData("""{ "networkMode": "bridge", "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPort": 40000 }] }] }""")]
    public void Leaves_what_ECS_takes_alone(string json) => Judge.Accepts<TDG410>(json);

    [Fact]
    public void Reports_ephemeral_32768()
    {
        var finding = Judge.Reports<TDG410>(
            """{ "networkMode": "bridge", "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPort": 8080, "hostPort": 32768 }] }] }""",
            "/containerDefinitions/0/portMappings/0/hostPort",
            "Container \"app\" takes port 32768 of the host, which lies among those that the host gives away for a while (from 32768 on) and may be taken when the task starts. Write HostPort = 0 for a free port; a load balancer learns it by itself.");
        Assert.Equal(["Set HostPort to 0"], Judge.Titles(finding));
    }

    [Fact]
    public void Reports_ephemeral_65535()
    {
        var finding = Judge.Reports<TDG410>(
            """{ "family": "f", "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPort": 8080, "hostPort": 65535 }] }] }""",
            "/containerDefinitions/0/portMappings/0/hostPort",
            "Container \"app\" takes port 65535 of the host, which lies among those that the host gives away for a while (from 32768 on) and may be taken when the task starts. Write HostPort = 0 for a free port; a load balancer learns it by itself.");
        Assert.Equal(["Set HostPort to 0"], Judge.Titles(finding));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("{ \"desiredCount\": 1 }", 0)]
    [InlineData("{ \"desiredCount\": 2 }", 1)]
    public void A_static_port_limits_a_service_of_several_tasks(string? service, int findings) => Assert.Equal(
        findings,
        ServiceJudge.Run<TDG410>(
            service,
            """{ "networkMode": "bridge", "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPort": 8080, "hostPort": 80 }] }] }""").Count);
}
