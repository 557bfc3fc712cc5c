using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

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

        Assert.Equal((2 * Count) + 1, before.Sources.Count);
        Assert.Equal(2 * Count, before.Files().Count);
        var assembly = before.Load();
        var all = (System.Collections.Generic.IReadOnlyList<TaskDefinitionDocument>)assembly.GetType("TaskDefinitions")!.GetProperty("All")!.GetValue(null)!;
        Assert.Equal(before.Files().Keys, all.Select(d => d.Family + ".json").Order(StringComparer.Ordinal));
        Assert.Equal(before.Files()["p-s0500-prod.json"], all.Single(d => d.Family == "p-s0500-prod").GetJson());

        var after = before.EditSource("S0500.cs", t => t.Replace("Memory = 512", "Memory = 1024", StringComparison.Ordinal));
        var reasons = after.Result.Results.Single().TrackedSteps[StepNames.Definition].SelectMany(s => s.Outputs).Select(o => o.Reason).ToList();
        Assert.Equal(Count, reasons.Count);
        Assert.Equal(IncrementalStepRunReason.Modified, Assert.Single(reasons, r => r is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)));
        Assert.Equal(["S0500.Files", "S0500.TaskDefinition"], Gen.Emitted(before, after));
    }
}
