using TaskDefGen.Core.Model;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG602Tests
{
    private const string Referred = """
        { "containerDefinitions": [{ "name": "app" }, { "name": "log", "dependsOn": [{ "containerName": "app", "condition": "START" }] }] }
        """;

    [Theory]
    [InlineData("{ \"containerDefinitions\": [{ \"name\": \"user-service-container\" }, { \"name\": \"envoy\" }] }")]
    [InlineData("{ \"containerDefinitions\": [{ \"name\": \"{Name}\" }] }")]
    [InlineData("{ \"containerDefinitions\": [{ \"name\": \"\" }] }")]
    [InlineData("{ \"containerDefinitions\": [{ \"name\": null }] }")]
    public void Takes_the_convention_placeholders_and_sidecars(string json) => Assert.Empty(Judge.Run<TDG602>(json, Example.Identity, hasMain: true));

    [Fact]
    public void Reports_another_name_of_the_main_container()
    {
        var finding = Judge.Reports<TDG602>(
            "{ \"containerDefinitions\": [{ \"name\": \"app\" }, { \"name\": \"envoy\" }] }",
            "/containerDefinitions/0/name",
            "Container \"app\" doesn't follow the convention {service}-container, which gives \"user-service-container\". Write \"user-service-container\".",
            Example.Identity,
            hasMain: true);
        Assert.Equal(["Set Name to user-service-container"], Judge.Titles(finding));
    }

    [Fact]
    public void Offers_no_new_name_where_others_name_it_in_text() => Assert.Empty(Assert.Single(Judge.Run<TDG602>(Referred, Example.Identity, hasMain: true)).Edits);

    [Fact]
    public void Offers_it_where_they_refer_by_type() => Assert.Equal(
        ["Remove the name: the convention gives \"user-service-container\"", "Set Name to user-service-container"],
        Judge.Titles(Assert.Single(Judge.Run<TDG602>(Referred, Example.Identity with { ServiceOrigin = new Origin(99) }, hasMain: true))));

    [Fact]
    public void Says_nothing_where_no_container_is_the_main_one() => Judge.Accepts<TDG602>(Referred, Example.Identity);

    [Theory]
    [MemberData(nameof(TDG601Tests.Unspeakable), MemberType = typeof(TDG601Tests))]
    public void Says_nothing_where_no_name_can_be_made(string? project, string? service, string? environment) => Assert.Empty(
        Judge.Run<TDG602>(Referred, Example.Identity with { Project = project, Service = service, Environment = environment }, hasMain: true));
}
