using System;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG606Tests
{
    [Theory]
    [InlineData("{ \"logDriver\": \"awslogs\", \"options\": { \"awslogs-group\": \"/ecs/myproject/user-service/stg\" } }")]
    [InlineData("{ \"logDriver\": \"awslogs\", \"options\": { \"awslogs-group\": \"{LogGroup}\" } }")]
    [InlineData("{ \"logDriver\": \"awslogs\", \"options\": { \"awslogs-group\": \"\" } }")]
    [InlineData("{ \"logDriver\": \"awslogs\", \"options\": { \"awslogs-region\": \"eu-west-1\" } }")]
    [InlineData("{ \"logDriver\": \"awslogs\" }")]
    [InlineData("{ \"logDriver\": \"splunk\", \"options\": { \"awslogs-group\": \"x\" } }")]
    public void Takes_the_convention_and_placeholders(string logs) => Assert.Empty(Judge.Run<TDG606>(Json(logs), Example.Identity, hasMain: true).Select(Judge.Show));

    [Fact]
    public void Takes_no_logs_at_all() => Judge.Accepts<TDG606>(Example.Container("\"name\": \"a\""), Example.Identity);

    [Fact]
    public void Reports_another_group()
    {
        var finding = Judge.Reports<TDG606>(
            Json(Group("/ecs/user-service")),
            "/containerDefinitions/0/logConfiguration/options/awslogs-group",
            "Log group \"/ecs/user-service\" doesn't follow the convention /ecs/{project}/{service}/{environment}, which gives \"/ecs/myproject/user-service/stg\". "
            + "Write \"/ecs/myproject/user-service/stg\".",
            Example.Identity,
            hasMain: true);
        Assert.Equal(["Set awslogs-group to /ecs/myproject/user-service/stg"], Judge.Titles(finding));
    }

    [Fact]
    public void Where_the_definition_names_its_service_the_group_is_written_for_every_environment()
    {
        var finding = Assert.Single(Judge.Run<TDG606>(Json(Group("x")), Example.Identity with { ServiceOrigin = new Origin(99) }));
        Assert.EndsWith("Leave the group out of [AwsLogs], and the convention fills it in.", finding.Message, StringComparison.Ordinal);
        Assert.Equal(["Set awslogs-group to /ecs/myproject/user-service/{Environment}"], Judge.Titles(finding));
    }

    [Fact]
    public void A_sidecar_may_log_below_the_group_of_the_service()
    {
        var json = Json(Group("/ecs/myproject/user-service/stg/envoy"));
        Assert.Empty(Judge.Run<TDG606>(json, Example.Identity));
        Assert.Single(Judge.Run<TDG606>(json, Example.Identity, hasMain: true));
        Assert.Single(Judge.Run<TDG606>(Json(Group("/ecs/myproject/user-service/stg-envoy")), Example.Identity));
    }

    [Theory]
    [MemberData(nameof(TDG601Tests.Unspeakable), MemberType = typeof(TDG601Tests))]
    public void Says_nothing_where_no_name_can_be_made(string? project, string? service, string? environment) => Judge.Accepts<TDG606>(
        Json(Group("x")), Example.Identity with { Project = project, Service = service, Environment = environment });

    private static string Group(string name) => "{ \"logDriver\": \"awslogs\", \"options\": { \"awslogs-group\": \"" + name + "\" } }";

    private static string Json(string logs) => Example.Container("\"logConfiguration\": " + logs);
}
