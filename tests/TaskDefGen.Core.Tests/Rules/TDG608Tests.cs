using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Rules;

namespace TaskDefGen.Core.Tests.Rules;

public class TDG608Tests
{
    [Theory]
    [InlineData("dev")]
    [InlineData("stg")]
    [InlineData("prod")]
    [InlineData("Prod")]
    [InlineData("${ENV}")]
    [InlineData("")]
    [InlineData(null)]
    public void Takes_the_three(string? environment) => Judge.Accepts<TDG608>("{}", Named(environment));

    [Theory]
    [InlineData("development", "dev")]
    [InlineData("develop", "dev")]
    [InlineData("staging", "stg")]
    [InlineData("stage", "stg")]
    [InlineData("production", "prod")]
    [InlineData("PRODUCTION", "prod")]
    [InlineData("prd", "prod")]
    [InlineData("prodd", "prod")]
    public void Knows_what_is_meant(string environment, string meant)
    {
        var finding = Assert.Single(Judge.Run<TDG608>("{}", Named(environment)));
        Assert.Equal(
            (new Origin(103), "Environment \"" + environment + "\" is none of dev, stg and prod, which names and tags are made of. Write \"" + meant + "\"."),
            (finding.Origin, finding.Message));
        var edit = Assert.IsType<Edit.Replace>(Assert.Single(finding.Edits));
        Assert.Equal(("Rename \"" + environment + "\" to \"" + meant + "\"", environment, meant), (edit.Title, edit.Old, edit.New));
    }

    [Fact]
    public void Proposes_nothing_for_what_it_does_not_know()
    {
        var finding = Assert.Single(Judge.Run<TDG608>("{}", Named("playground")));
        Assert.Equal("Environment \"playground\" is none of dev, stg and prod, which names and tags are made of. Write one of them.", finding.Message);
        Assert.Empty(finding.Edits);
    }

    [Fact]
    public void One_that_was_told_from_outside_is_reported_at_the_task() =>
        Assert.Equal(new Origin(1), Assert.Single(Judge.Run<TDG608>("{}", Example.Identity with { Environment = "production" })).Origin);

    [Theory]
    [InlineData(null, "user-service")]
    [InlineData("myproject", null)]
    public void Says_nothing_where_the_identity_is_not_known(string? project, string? service) =>
        Judge.Accepts<TDG608>("{}", Named("production") with { Project = project, Service = service });

    private static TaskIdentity Named(string? environment) => Example.Identity with { Environment = environment, EnvironmentOrigin = new Origin(103) };
}
