using System.Linq;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG607Tests
{
    private const string Form = "; names are lower-case words of letters and digits, joined by single hyphens, a letter first. Write ";

    private static readonly TaskIdentity Written = Example.Identity with { ProjectOrigin = new Origin(101), ServiceOrigin = new Origin(102), EnvironmentOrigin = new Origin(103) };

    [Fact]
    public void Takes_good_names() => Assert.Empty(Judge.Run<TDG607>(Json("my-app", "app", "http-2"), Written, hasMain: true));

    [Theory]
    [InlineData("MyProject", "user-service", "stg", 101, "Project \"MyProject\" has upper-case letters", "my-project")]
    [InlineData("myproject", "user_service", "stg", 102, "Service \"user_service\" has an underscore", "user-service")]
    [InlineData("myproject", "user--service", "stg", 102, "Service \"user--service\" has two hyphens in a row", "user-service")]
    [InlineData("myproject", "user-service-", "stg", 102, "Service \"user-service-\" ends with a hyphen", "user-service")]
    [InlineData("myproject", "user-service", "Stg", 103, "Environment \"Stg\" has upper-case letters", "stg")]
    [InlineData("myproject", "user-service", "qa_1", 103, "Environment \"qa_1\" has an underscore", "qa-1")]
    public void Reports_a_part_where_it_was_written_and_nothing_that_follows_from_it(
        string project, string service, string environment, int origin, string fault, string better)
    {
        var identity = Written with { Project = project, Service = service, Environment = environment };
        var json = Json(project + "-" + service + "-" + environment, service + "-container", service + "-tcp");
        var finding = Assert.Single(Judge.Run<TDG607>(json, identity, hasMain: true));
        Assert.Equal((new Origin(origin), fault + Form + "\"" + better + "\"."), (finding.Origin, finding.Message));
        var edit = Assert.IsType<Edit.Replace>(Assert.Single(finding.Edits));
        Assert.Equal((finding.Origin, better), (edit.Value.Origin, edit.New));
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("STAGING")]
    public void Another_word_for_a_known_environment_is_not_judged_by_its_case(string environment) =>
        Assert.Empty(Judge.Run<TDG607>("{}", Written with { Environment = environment }));

    [Fact]
    public void A_name_that_only_its_owner_can_tell_has_no_fix()
    {
        var finding = Assert.Single(Judge.Run<TDG607>("{}", Written with { Service = "2go" }));
        Assert.Equal("Service \"2go\" starts with a digit" + Form + "one such as \"user-service\".", finding.Message);
        Assert.Empty(finding.Edits);
    }

    [Fact]
    public void A_part_that_was_told_from_outside_is_reported_at_the_task()
    {
        var finding = Assert.Single(Judge.Run<TDG607>("{}", Example.Identity with { Service = "UserService" }));
        Assert.Equal((new Origin(1), ""), (finding.Origin, finding.Pointer));
        Assert.Empty(finding.Edits);
    }

    [Fact]
    public void A_written_family_is_judged_and_the_convention_proposed()
    {
        var finding = Assert.Single(Judge.Run<TDG607>("{ \"family\": \"My_App\" }", Written));
        Assert.Equal(("/family", "Family \"My_App\" has upper-case letters" + Form + "\"myproject-user-service-stg\"."), (finding.Pointer, finding.Message));
        Assert.Equal(
            ["Remove the name: the convention gives \"myproject-user-service-stg\"", "Set Family to myproject-user-service-{Environment}"],
            Judge.Titles(finding));
    }

    [Fact]
    public void Written_names_of_sidecars_and_ports_are_judged()
    {
        const string Json = """
            {
              "containerDefinitions": [
                { "name": "user-service-container", "portMappings": [{ "containerPort": 80, "name": "my_port" }] },
                { "name": "Envoy_Proxy", "portMappings": [{ "containerPort": 81, "name": "1admin" }, { "containerPort": 82, "name": "ok" }] }
              ]
            }
            """;
        var findings = Judge.Run<TDG607>(Json, Example.Identity, hasMain: true);
        Assert.Equal(
            [
                "/containerDefinitions/0/portMappings/0/name: Port name \"my_port\" has an underscore" + Form + "\"user-service-tcp\".",
                "/containerDefinitions/1/name: Container \"Envoy_Proxy\" has upper-case letters" + Form + "\"envoy-proxy\".",
                "/containerDefinitions/1/portMappings/0/name: Port name \"1admin\" starts with a digit" + Form + "one such as \"user-service\".",
            ],
            findings.Select(f => f.Pointer + ": " + f.Message));
        Assert.Equal(["Set Name to user-service-tcp", "Set Name to envoy-proxy"], findings.SelectMany(Judge.Titles));
        foreach (var finding in findings.Where(f => f.Edits.Count > 0))
        {
            Assert.DoesNotContain(
                finding.Message, Judge.Run<TDG607>(JsonEditor.Apply(Json, finding.Edits[0]), Example.Identity, hasMain: true).Select(f => f.Message));
        }
    }

    [Theory]
    [InlineData("my app", "a/b", "My-Port")]
    [InlineData("{Family}", "${NAME}", "<port>")]
    [InlineData("", "", "")]
    public void What_ECS_refuses_and_placeholders_are_left_to_others(string family, string container, string port) =>
        Assert.Empty(Judge.Run<TDG607>(Json(family, container, port), Example.Identity, hasMain: true).Select(Judge.Show));

    [Theory]
    [InlineData(null, "Service", "stg")]
    [InlineData("Project", null, "stg")]
    [InlineData("Project", "Service", null)]
    [InlineData("${PROJECT}", "Service", "stg")]
    public void Says_nothing_where_the_identity_is_not_known(string? project, string? service, string? environment) => Assert.Empty(
        Judge.Run<TDG607>(Json("My_App", "My_App", "my_port"), Example.Identity with { Project = project, Service = service, Environment = environment }, hasMain: true));

    [Fact]
    public void Long_names_are_cut() => Assert.True(Assert.Single(Judge.Run<TDG607>("{}", Written with { Service = new string('A', 10_000) })).Message.Length < 25_000);

    private static string Json(string family, string container, string port) =>
        "{ \"family\": \"" + family + "\", \"containerDefinitions\": [{ \"name\": \"" + container + "\", \"portMappings\": [{ \"containerPort\": 80, \"name\": \"" + port + "\" }] }] }";
}
