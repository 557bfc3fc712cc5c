using System;
using System.Linq;

namespace TaskDefGen.Generator.Tests;

/// <summary>What <c>{Name}</c> becomes.</summary>
public class TokenTests
{
    private static string Value(string text, params (string Name, string Value)[] parameters)
    {
        var verifier = Gen.Verifier(
            "[TaskDefinition(\"f\", Project = \"p\", Service = \"s\", Region = \"r\", AccountId = \"1\", Environments = new[] { \"dev\" })]\n"
            + "[Container(Image = \"i\")]\n[EnvironmentVariable(\"V\", \"" + text + "\")]\nclass C;\n");
        verifier.Project.GlobalOptions["build_property.TaskDefGenParameters"] =
            string.Join('&', parameters.Select(p => Uri.EscapeDataString(p.Name) + "=" + Uri.EscapeDataString(p.Value)));
        return Gen.Parse(verifier.Run().AssertClean().Json()).GetProperty("containerDefinitions")[0].GetProperty("environment")[0].GetProperty("value").GetString()!;
    }

    [Theory]
    [InlineData("{Project}/{Service}@{Environment} {Region}{AccountId}", "p/s@dev r1")]
    [InlineData("{ImageTag}", "v1")]
    [InlineData("{Later}", "{Later}")] // declared, without a value in this build
    [InlineData("{Unknown} {project} { Project } {}", "{Unknown} {project} { Project } {}")]
    [InlineData("${Project} #{Project} {{Project}} {{{Project}}}", "${Project} #{Project} {{Project}} {{{Project}}}")]
    [InlineData("{{Project} {Project}}", "{p p}")]
    [InlineData("{OpenBrace}Project}", "{Project}")]
    [InlineData("{Nested}", "v1-p")]
    [InlineData("{Twice}", "<v1-p>")]
    [InlineData("{CycleA} {CycleB} {ImageTag}", "{CycleA} {CycleB} v1")]
    [InlineData("{Hostile}", "a=b&c \"q\" {Unknown} é%41")]
    [InlineData("{Region", "{Region")]
    [InlineData("Region}", "Region}")]
    public void A_text_with_braces(string text, string expected) => Assert.Equal(
        expected,
        Value(
            text,
            ("ImageTag", "v1"),
            ("Later", ""),
            ("Nested", "{ImageTag}-{Project}"),
            ("Twice", "<{Nested}>"),
            ("CycleA", "x{CycleB}"),
            ("CycleB", "y{CycleA}"),
            ("Hostile", "a=b&c \"q\" {Unknown} é%41")));

    [Fact]
    public void Values_replace_what_a_value_holds_but_not_what_comes_of_it() =>
        Assert.Equal("{Region}", Value("{Brace}Region}", ("Brace", "{OpenBrace}")));

    [Fact]
    public void The_project_file_says_where_but_not_whose() =>
        Assert.Equal("eu p", Value("{Region} {Project}", ("Region", "eu"), ("Project", "other")));

    [Fact]
    public void Tokens_are_replaced_wherever_a_text_stands()
    {
        const string Source =
            """
            [assembly: Tag("{Service}", "{Project}")]

            [TaskDefinition("{Project}-{Environment}", Project = "p", Service = "s", Environments = new[] { "dev" }, TaskRoleArn = "{Service}-role", Cpu = "{Environment}")]
            [Container("{Service}-main", Image = "{Project}", Command = new[] { "{Service}", "x" })]
            [DockerLabel("{Project}", "{Service}")]
            [DependsOn(typeof(Side), ContainerCondition.Start)]
            [MountPoint("{Environment}", "/x")]
            [EfsVolume("{Environment}", "{Service}")]
            class C
            {
                [Container("{Service}-side", Image = "i")]
                class Side;
            }
            """;

        TaskDefGen.Testing.Snapshot.Verify(Gen.Run(Gen.Usings + Source).Json(), "json");
    }
}
