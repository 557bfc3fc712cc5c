using System;
using System.Globalization;
using System.Linq;
using TaskDefGen.Testing;

namespace TaskDefGen.Generator.Tests;

public class ScaleTests
{
    [Fact]
    public void A_thousand_definitions()
    {
        const int Count = 1_000;
        var sources = Enumerable.Range(0, Count).Select(i => i.ToString("0000", CultureInfo.InvariantCulture)).Select(i => (
            "S" + i + ".cs",
            "[TaskDefinition(Project = \"p\", Service = \"s" + i + "\", Environments = new[] { \"stg\", \"prod\" }, Cpu = 256, Memory = 512)]\n[Container(Image = \"i\")]\n[AwsLogs(Region = \"r\")]\npublic class S" + i + ";\n"));
        var before = Gen.Verifier(sources).Run().AssertClean();

        Assert.InRange(before.Sources.Count, 64, 2 * 128 + 1); // about 4·√N of each kind
        Assert.Equal(2 * Count, before.Files().Count);
        var assembly = before.Load();
        var all = (System.Collections.Generic.IReadOnlyList<TaskDefinitionDocument>)assembly.GetType("TaskDefinitions")!.GetProperty("All")!.GetValue(null)!;
        Assert.Equal(before.Files().Keys, all.Select(d => d.Family + ".json").Order(StringComparer.Ordinal));
        Assert.Equal(before.Files()["p-s0500-prod.json"], all.Single(d => d.Family == "p-s0500-prod").GetJson());

        var after = before.EditSource("S0500.cs", t => t.Replace("Memory = 512", "Memory = 1024", StringComparison.Ordinal));
        AssertOneGroup(before, after);
        Assert.Contains("\"1024\"", after.Files()["p-s0500-prod.json"], StringComparison.Ordinal);

        // What comes or goes moves no other definition to another file, and one that moves to another file of the user's changes nothing.
        var without = after.RemoveSource("S0007.cs");
        AssertOneGroup(after, without, "TaskDefinitions");
        Assert.Equal(2 * (Count - 1), without.AssertClean().Files().Count);
        Assert.Equal(after.Sources, without.AddSource("Elsewhere.cs", after.InputCompilation.SyntaxTrees.Single(t => t.FilePath.EndsWith("S0007.cs", StringComparison.Ordinal)).ToString()).Sources);
    }

    private static void AssertOneGroup(GeneratorRun before, GeneratorRun after, params string[] more)
    {
        var emitted = Gen.Emitted(before, after).Except(more, StringComparer.Ordinal).ToList();
        Assert.Equal(2, emitted.Count);
        Assert.EndsWith(".Files", emitted[0], StringComparison.Ordinal);
        Assert.Equal(emitted[0].Replace(".Files", ".TaskDefinition", StringComparison.Ordinal), emitted[1]);
    }
}
