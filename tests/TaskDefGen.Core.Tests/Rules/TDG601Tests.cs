using System;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG601Tests
{
    [Theory]
    [InlineData("{ \"family\": \"myproject-user-service-stg\" }")]
    [InlineData("{ \"family\": \"{Family}\" }")]
    [InlineData("{ \"family\": \"user-${ENV}\" }")]
    [InlineData("{ \"family\": \"\" }")]
    [InlineData("{ \"family\": null }")]
    [InlineData("{}")]
    public void Takes_the_convention_and_placeholders(string json) => Judge.Accepts<TDG601>(json, Example.Identity);

    [Theory]
    [InlineData("user-service")]
    [InlineData("myproject-user-service-prod")]
    [InlineData("MyProject-user-service-stg")]
    public void Reports_another_name(string family)
    {
        var finding = Judge.Reports<TDG601>(
            "{ \"family\": \"" + family + "\" }",
            "/family",
            "Family \"" + family + "\" doesn't follow the convention {project}-{service}-{environment}, which gives \"myproject-user-service-stg\". "
            + "Write \"myproject-user-service-stg\".",
            Example.Identity);
        Assert.Equal(["Set Family to myproject-user-service-stg"], Judge.Titles(finding));
    }

    [Fact]
    public void Where_the_definition_names_its_service_the_family_is_best_left_out()
    {
        var finding = Assert.Single(Judge.Run<TDG601>("{ \"family\": \"x\" }", Example.Identity with { ServiceOrigin = new Origin(99) }));
        Assert.EndsWith("Leave the name out, and the convention fills it in.", finding.Message, StringComparison.Ordinal);
        Assert.Equal(
            ["Remove the name: the convention gives \"myproject-user-service-stg\"", "Set Family to myproject-user-service-{Environment}"],
            Judge.Titles(finding));
    }

    [Theory]
    [MemberData(nameof(Unspeakable))]
    public void Says_nothing_where_no_name_can_be_made(string? project, string? service, string? environment) => Judge.Accepts<TDG601>(
        "{ \"family\": \"x\" }", Example.Identity with { Project = project, Service = service, Environment = environment });

    /// <summary>Identities of which the conventions can't or shouldn't make names: incomplete, filled in later, or reported themselves.</summary>
    public static TheoryData<string?, string?, string?> Unspeakable { get; } = new()
    {
        { null, null, null },
        { null, "user-service", "stg" },
        { "myproject", null, "stg" },
        { "myproject", "user-service", null },
        { " ", "user-service", "stg" },
        { "${PROJECT}", "user-service", "stg" },
        { "myproject", "{Service}", "stg" },
        { "MyProject", "user-service", "stg" },
        { "myproject", "user_service", "stg" },
        { "myproject", "user-service", "Stg" },
        { "myproject", "user-service", "staging" },
    };

    [Fact]
    public void Another_environment_makes_names_too() =>
        Judge.Accepts<TDG601>("{ \"family\": \"myproject-user-service-qa\" }", Example.Identity with { Environment = "qa" });
}
