using System.Linq;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG605Tests
{
    [Theory]
    [InlineData("{ \"containerPort\": 80 }")]
    [InlineData("{ \"containerPort\": 80, \"name\": \"user-service-tcp\" }")]
    [InlineData("{ \"containerPort\": 80, \"name\": \"user-service-tcp\", \"protocol\": \"tcp\" }, { \"containerPort\": 81, \"name\": \"user-service-81-tcp\" }")]
    [InlineData("{ \"containerPort\": 80, \"name\": \"user-service-tcp\" }, { \"containerPort\": 80, \"protocol\": \"udp\", \"name\": \"user-service-udp\" }")]
    [InlineData("{ \"containerPort\": 80, \"name\": \"{Port}\" }")]
    [InlineData("{ \"containerPort\": 80, \"name\": \"\" }")]
    [InlineData("{ \"containerPortRange\": \"80-90\", \"name\": \"range\" }")]
    [InlineData("{ \"name\": \"nothing\" }")]
    public void Takes_the_convention_the_nameless_and_placeholders(string ports) => Assert.Empty(Run(ports));

    [Theory]
    [InlineData("{ \"containerPort\": 80, \"name\": \"http\" }", 0, "http", "{service}-{protocol}", "user-service-tcp")]
    [InlineData("{ \"containerPort\": 53, \"name\": \"user-service-tcp\", \"protocol\": \"udp\" }", 0, "user-service-tcp", "{service}-{protocol}", "user-service-udp")]
    [InlineData("{ \"containerPort\": 80 }, { \"containerPort\": 81, \"name\": \"admin\" }", 1, "admin", "{service}-{port}-{protocol} for every port after the first", "user-service-81-tcp")]
    public void Reports_another_name(string ports, int index, string name, string convention, string expected)
    {
        var finding = Judge.Reports<TDG605>(
            Json(ports),
            "/containerDefinitions/0/portMappings/" + index + "/name",
            "Port name \"" + name + "\" doesn't follow the convention " + convention + ", which gives \"" + expected + "\". Write \"" + expected + "\".",
            Example.Identity,
            hasMain: true);
        Assert.Equal(["Set Name to " + expected], Judge.Titles(finding));
    }

    [Fact]
    public void Ports_of_sidecars_are_their_own_affair() => Judge.Accepts<TDG605>(Json("{ \"containerPort\": 80, \"name\": \"http\" }"), Example.Identity);

    [Theory]
    [MemberData(nameof(TDG601Tests.Unspeakable), MemberType = typeof(TDG601Tests))]
    public void Says_nothing_where_no_name_can_be_made(string? project, string? service, string? environment) => Assert.Empty(Judge.Run<TDG605>(
        Json("{ \"containerPort\": 80, \"name\": \"http\" }"),
        Example.Identity with { Project = project, Service = service, Environment = environment },
        hasMain: true));

    private static string[] Run(string ports) => [.. Judge.Run<TDG605>(Json(ports), Example.Identity, hasMain: true).Select(Judge.Show)];

    private static string Json(string ports) => Example.Container("\"portMappings\": [" + ports + "]");
}
