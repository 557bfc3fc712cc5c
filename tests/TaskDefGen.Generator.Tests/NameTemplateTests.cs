namespace TaskDefGen.Generator.Tests;

/// <summary>Names follow the templates that a team sets in .editorconfig; a change of options that names nothing makes nothing anew.</summary>
public class NameTemplateTests
{
    private const string Source = """
        [TaskDefinition(Project = "p", Service = "s", Environments = new[] { "stg" })]
        [Container(Image = "i:v1.0.0")]
        [PortMapping(80, Name = null)]
        [AwsLogs(Region = "eu-west-1")]
        class C;
        """;

    [Fact]
    public void Templates_name_what_nobody_named()
    {
        var verifier = Gen.Verifier(Source);
        verifier.Project.EditorConfig = "[*.cs]\ntaskdefgen.family_name = {environment}.x\ntaskdefgen.container_name = {service}\ntaskdefgen.log_group_name = /x/{environment}\n";
        var json = Gen.Parse(verifier.Run().AssertClean().Json());

        // The first can't be read: a dot is no character of a family.
        Assert.Equal("p-s-stg", json.GetProperty("family").GetString());
        var container = json.GetProperty("containerDefinitions")[0];
        Assert.Equal("s", container.GetProperty("name").GetString());
        Assert.Equal("/x/stg", container.GetProperty("logConfiguration").GetProperty("options").GetProperty("awslogs-group").GetString());
    }

    [Fact]
    public void A_section_for_other_files_names_nothing()
    {
        var verifier = Gen.Verifier(Source);
        verifier.Project.EditorConfig = "[Other.cs]\ntaskdefgen.family_name = {service}\n";
        Assert.Equal("p-s-stg", Gen.Parse(verifier.Run().Json()).GetProperty("family").GetString());
    }

    [Fact]
    public void Options_that_name_nothing_make_nothing_anew()
    {
        var before = Gen.Verifier(Source).Run();
        var after = before.WithGlobalOptions([new("taskdefgen.required_tags", "Team")]);
        Assert.Equal(before.Json(), after.Json()); // the carrier has the options, too: the build draws findings by them
        Assert.NotEmpty(Gen.Emitted(before, before.WithGlobalOptions([new("taskdefgen.family_name", "{service}")])));
    }
}
