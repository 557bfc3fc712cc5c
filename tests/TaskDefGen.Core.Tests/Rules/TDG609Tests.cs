using System;
using System.Linq;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG609Tests
{
    private const string Why = ": costs and permissions can't be told apart by what has no tags. Add ";

    [Theory]
    [InlineData("Environment", "Project", "ManagedBy", "Other")]
    [InlineData("ManagedBy", "Environment", "Project")]
    [InlineData("{TagKey}")]
    public void Takes_all_three_and_placeholders(params string[] keys) => Judge.Accepts<TDG609>(Json(keys), Example.Identity);

    [Fact]
    public void Reports_all_that_are_missing_at_once_at_the_task()
    {
        var finding = Judge.Reports<TDG609>(
            "{}", "", "Tags Environment, Project and ManagedBy are missing" + Why + "Environment=stg, Project=myproject and ManagedBy=TaskDefGen.", Example.Identity);
        Assert.Equal(["Add tags Environment, Project and ManagedBy"], Judge.Titles(finding));
    }

    [Fact]
    public void Reports_the_one_that_is_missing()
    {
        var finding = Judge.Reports<TDG609>(Json("Environment", "Project"), "", "Tag ManagedBy is missing" + Why + "ManagedBy=TaskDefGen.", Example.Identity);
        Assert.Equal(["Add tag ManagedBy"], Judge.Titles(finding));
    }

    [Fact]
    public void Keys_differ_by_case() => Judge.Reports<TDG609>(
        Json("environment", "Project", "ManagedBy"),
        "",
        "Tag Environment is missing (\"environment\" is another key, for keys differ by case)" + Why + "Environment=stg.",
        Example.Identity);

    [Fact]
    public void Where_the_definition_names_its_service_tokens_are_written() => Assert.EndsWith(
        "Add Environment={Environment}, Project={Project} and ManagedBy=TaskDefGen.",
        Assert.Single(Judge.Run<TDG609>("{}", Example.Identity with { ServiceOrigin = new Origin(99) })).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(null, "user-service", "stg")]
    [InlineData("myproject", null, "stg")]
    [InlineData("myproject", "user-service", null)]
    [InlineData("myproject", "user-service", "${ENV}")]
    public void Says_nothing_where_the_identity_is_not_known(string? project, string? service, string? environment) =>
        Judge.Accepts<TDG609>("{}", Example.Identity with { Project = project, Service = service, Environment = environment });

    private static string Json(params string[] keys) =>
        "{ \"tags\": [" + string.Join(", ", keys.Select(k => "{ \"key\": \"" + k + "\", \"value\": \"x\" }")) + "] }";
}
