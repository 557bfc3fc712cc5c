using System.Globalization;
using System.Linq;

namespace TaskDefGen.Generator.Tests;

/// <summary>Much in one definition: it comes out whole.</summary>
public class LargeInputTests
{
    [Fact]
    public void A_thousand_environment_variables()
    {
        var variables = string.Concat(Enumerable.Range(0, 1_000).Select(i => "[EnvironmentVariable(\"V" + i.ToString(CultureInfo.InvariantCulture) + "\", \"x\")]\n"));

        Assert.Equal(1_000, Gen.Container("[Container(Image = \"i\")]\n" + variables).GetProperty("environment").GetArrayLength());
    }

    [Fact]
    public void Two_hundred_environments()
    {
        var names = string.Join(", ", Enumerable.Range(0, 200).Select(i => "\"e" + i.ToString(CultureInfo.InvariantCulture) + "\""));

        Assert.Equal(200, Gen.Run("[TaskDefinition(Project = \"p\", Service = \"s\", Environments = new[] { " + names + " })]\n[Container(Image = \"i\")]\nclass C;\n").Files().Count);
    }

    [Fact]
    public void A_definition_as_large_as_ECS_takes()
    {
        var json = Gen.Json("[TaskDefinition(\"f\")]\n[Container(Image = \"i\")]\n[EnvironmentVariable(\"A\", \"" + new string('x', 64 * 1024) + "\")]\nclass C;\n");

        Assert.True(json.Length > 64 * 1024);
    }
}
