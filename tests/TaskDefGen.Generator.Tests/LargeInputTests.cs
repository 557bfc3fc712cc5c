using System.Collections.Generic;
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

    /// <summary>20,000 documents of 1 KB: 40 MB of string literals, where the compiler takes 16.</summary>
    [Fact]
    public void Ten_thousand_definitions_in_one_project()
    {
        const int PerFile = 100;
        var image = new string('i', 500);
        var files = Enumerable.Range(0, 10_000).Chunk(PerFile).Select(chunk => (
            "S" + chunk[0].ToString("00000", CultureInfo.InvariantCulture) + ".cs",
            "namespace N;\n\n" + string.Concat(chunk.Select(i => i.ToString("00000", CultureInfo.InvariantCulture)).Select(i =>
                "[TaskDefinition(Project = \"p\", Service = \"s" + i + "\", Environments = new[] { \"stg\", \"prod\" })]\n[Container(Image = \"" + image + i + "\")]\npublic class S" + i + ";\n"))));
        var run = Gen.Verifier(files).Run();
        var assembly = run.Load();

        var all = (IReadOnlyList<TaskDefinitionDocument>)assembly.GetType("TaskDefinitions")!.GetProperty("All")!.GetValue(null)!;
        Assert.Equal(20_000, all.Count);
        Assert.True(all.Sum(d => (long)d.GetJson().Length) > 8_388_608);
        Assert.Contains(image + "09999", all.Single(d => d.Family == "p-s09999-prod").GetJson());
        Assert.Equal(run.Files()["p-s05000-stg.json"], assembly.Call("N.S05000TaskDefinition", "GetJson", "stg"));
    }

    [Fact]
    public void The_companion_of_two_hundred_environments_finds_each()
    {
        var names = Enumerable.Range(0, 200).Select(i => "e" + i.ToString(CultureInfo.InvariantCulture)).ToList();
        var run = Gen.Run("[TaskDefinition(Project = \"p\", Service = \"s\", Environments = new[] { " + string.Join(", ", names.Select(n => "\"" + n + "\"")) + " })]\n[Container(Image = \"i\")]\nclass C;\n");
        var assembly = run.Load();

        Assert.All(names, n => Assert.Equal("p-s-" + n, assembly.Call("CTaskDefinition", "GetFamily", n)));
        Assert.All(names, n => Assert.Equal(run.Files()["p-s-" + n + ".json"], assembly.Call("CTaskDefinition", "GetJson", n)));
    }

    [Fact]
    public void A_definition_as_large_as_ECS_takes()
    {
        var json = Gen.Json("[TaskDefinition(\"f\")]\n[Container(Image = \"i\")]\n[EnvironmentVariable(\"A\", \"" + new string('x', 64 * 1024) + "\")]\nclass C;\n");

        Assert.True(json.Length > 64 * 1024);
    }
}
