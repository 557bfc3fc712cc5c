using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG427Tests
{
    [Theory]
    [InlineData(22, "SSH")]
    [InlineData(2375, "Docker")]
    [InlineData(2376, "Docker")]
    [InlineData(51678, "the ECS agent")]
    [InlineData(51679, "the ECS agent")]
    [InlineData(51680, "the ECS agent")]
    public void Reports_a_port_that_every_instance_has_taken(int port, string whose)
    {
        var finding = Judge.Reports<TDG427>(
            Json("bridge", port),
            "/containerDefinitions/0/portMappings/0/hostPort",
            "Container \"app\" takes port " + port + " of the host, which " + whose
            + " has on every container instance: none can place the task. Write HostPort = 0 for a free port; a load balancer learns it by itself.");
        Assert.Equal(["Set HostPort to 0"], Judge.Titles(finding));
    }

    [Theory]
    [InlineData("bridge", 0)]
    [InlineData("bridge", 21)]
    [InlineData("bridge", 23)]
    [InlineData("bridge", 2374)]
    [InlineData("bridge", 2377)]
    [InlineData("bridge", 51677)]
    [InlineData("bridge", 51681)]
    [InlineData("host", 22)]
    [InlineData("awsvpc", 22)]
    [InlineData("{Mode}", 22)]
    public void Takes_others_and_other_network_modes(string mode, int port) => Judge.Accepts<TDG427>(Json(mode, port));

    [Fact]
    public void Bridge_is_what_a_task_on_Linux_gets() => Assert.Single(Judge.Run<TDG427>(
        """{ "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPort": 8080, "hostPort": 22 }] }] }"""));

    [Fact]
    public void Fargate_has_no_such_mode() => Judge.Accepts<TDG427>(
        """{ "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "app", "portMappings": [{ "containerPort": 8080, "hostPort": 22 }] }] }""");

    private static string Json(string mode, int port) =>
        "{ \"networkMode\": \"" + mode + "\", \"containerDefinitions\": [{ \"name\": \"app\", \"portMappings\": [{ \"containerPort\": 8080, \"hostPort\": " + port + " }] }] }";
}
