using System.Linq;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG512Tests
{
    private const string Start = "Container \"a\" has no health check, so ECS takes it for healthy as long as its process runs (a HEALTHCHECK in the image doesn't count). ";
    private const string Port = "\"portMappings\": [{ \"containerPort\": 53, \"protocol\": \"udp\" }, { \"containerPort\": 8080 }]";

    [Theory]
    [InlineData("\"healthCheck\": { \"command\": [\"CMD\", \"x\"] }")]
    [InlineData("\"essential\": false")]
    [InlineData("\"firelensConfiguration\": { \"type\": \"fluentbit\" }")]
    public void Takes_a_check_and_containers_that_need_none(string container) => Judge.Accepts<TDG512>(Example.Container(container));

    [Fact]
    public void Takes_a_proxy() => Judge.Accepts<TDG512>(
        """{ "proxyConfiguration": { "containerName": "envoy" }, "containerDefinitions": [{ "name": "envoy", "essential": true }] }""");

    [Theory]
    [InlineData("")]
    [InlineData("\"essential\": true, ")]
    public void Reports_an_essential_container(string essential)
    {
        var finding = Judge.Reports<TDG512>(
            Example.Container("\"name\": \"a\", " + essential + Port),
            "/containerDefinitions/0",
            Start + "Write [HealthCheck(\"bash -c '</dev/tcp/localhost/8080'\")], which needs bash in the image and no curl, or a command of your own.");
        Assert.Equal(["Add a health check of port 8080"], Judge.Titles(finding));
    }

    [Fact]
    public void Proposes_no_command_without_a_port() => Assert.Empty(Judge.Reports<TDG512>(
        Example.Container("\"name\": \"a\", \"healthCheck\": null"),
        "/containerDefinitions/0",
        Start + "Give it one: a command that ends with 0 while the work goes on.").Edits);

    [Theory]
    [InlineData("mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled")]
    [InlineData("gcr.io/distroless/base")]
    public void Proposes_no_shell_where_there_is_none(string image) => Assert.Empty(Judge.Reports<TDG512>(
        Example.Container("\"name\": \"a\", \"image\": \"" + image + "\", " + Port),
        "/containerDefinitions/0",
        Start + "Give it one: a program in the image that asks port 8080, since there is no shell in it to do so.").Edits);

    [Fact]
    public void Of_a_task_with_a_container_of_its_own_the_others_are_sidecars()
    {
        const string json = """{ "containerDefinitions": [{ "name": "a" }, { "name": "b" }] }""";
        Assert.Equal(["/containerDefinitions/0"], Judge.Run<TDG512>(json, hasMain: true).Select(f => f.Pointer));
        Assert.Equal(["/containerDefinitions/0", "/containerDefinitions/1"], Judge.Pointers<TDG512>(json));
    }
}
