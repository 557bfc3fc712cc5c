using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace TaskDefGen.Generator.Tests;

/// <summary>The same project gives the same bytes, wherever and however it is built.</summary>
public class DeterminismTests
{
    private const string Defaults = "using TaskDefGen;\n[assembly: TaskDefinitionDefaults(Project = \"Titel\", Region = \"r\")]\n[assembly: Tag(\"Zeta\", \"1\")]\n";

    private const string MoreDefaults = "using TaskDefGen;\n[assembly: Tag(\"Alpha\", \"2\")]\n";

    private const string FirstPart =
        """
        [TaskDefinition(Service = "IDLE-INFO", Environments = new[] { "dev", "prod" })]
        [Container(Image = "i{ImageTag}", Cpu = 1234567, StopTimeout = -5)]
        [EnvironmentVariable("FIRST", "1")]
        partial class Split
        {
            [Container(Image = "{Project}")]
            class ItsInfo;
        }
        """;

    private const string SecondPart =
        """
        [EnvironmentVariable("SECOND", "İıIi")]
        [PortMapping(8080)]
        partial class Split
        {
            [Container(Image = "x")]
            class Another;
        }
        """;

    private static readonly (string Name, string Text)[] Files =
    [
        ("Properties/A.cs", Defaults), ("Properties/B.cs", MoreDefaults), ("One.cs", FirstPart), ("Two.cs", SecondPart), ("Sample.cs", Samples.Plain),
    ];

    private static SortedDictionary<string, string> Everything(IEnumerable<(string Name, string Text)> files, string project = "Test")
    {
        var verifier = Gen.Verifier(files);
        verifier.Project.Name = project;
        verifier.Project.GlobalOptions["build_property.TaskDefGenParameters"] = "ImageTag=1.5";
        var run = verifier.Run().AssertClean();
        Assert.Equal(3, run.Files().Count);
        return new SortedDictionary<string, string>(run.Sources.ToDictionary(s => s.Key, s => s.Value, StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("sv-SE")]
    public void A_culture_changes_nothing(string culture)
    {
        var expected = In("", () => Everything(Files));
        Assert.Equal(expected, In(culture, () => Everything(Files)));
        Assert.Contains(expected.Values, v => v.Contains("1234567", StringComparison.Ordinal) && v.Contains("-5", StringComparison.Ordinal) && v.Contains("its-info", StringComparison.Ordinal));

        static T In<T>(string name, Func<T> work)
        {
            var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
                return work();
            }
            finally
            {
                (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
            }
        }
    }

    [Fact]
    public void A_second_run_gives_the_same() => Assert.Equal(Everything(Files), Everything(Files));

    [Fact]
    public void The_name_and_folder_of_the_project_changes_nothing() => Assert.Equal(Everything(Files), Everything(Files, "Somebody.Else"));

    [Fact]
    public void The_order_of_the_files_changes_nothing()
    {
        var expected = Everything(Files);

        Assert.Equal(expected, Everything(Files.Reverse()));
        Assert.Equal(expected, Everything(Files.OrderBy(f => f.Text.Length)));
        Assert.Contains("another", expected.Values.First(v => v.Contains("FIRST", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_in_one_file_keeps_its_order()
    {
        var json = Gen.Json("[TaskDefinition(\"f\")]\n[EnvironmentVariable(\"B\", \"\"), EnvironmentVariable(\"A\", \"\")]\npartial class C;\n[EnvironmentVariable(\"0\", \"\")]\n[Container(Image = \"i\")]\npartial class C;\n");

        Assert.Equal(["B", "A", "0"], Gen.Parse(json).GetProperty("containerDefinitions")[0].GetProperty("environment").EnumerateArray().Select(e => e.GetProperty("name").GetString()));
    }

    [Fact]
    public void Line_ends_of_the_source_change_nothing()
    {
        var expected = Everything(Files);
        var verifier = Gen.Verifier(Files);
        verifier.Project.LineEnding = "\r\n";
        verifier.Project.GlobalOptions["build_property.TaskDefGenParameters"] = "ImageTag=1.5";

        Assert.Equal(expected, verifier.Run().Sources);
    }
}
