using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using TaskDefGen.Cli.Import;
using TaskDefGen.Cli.Input;
using TaskDefGen.Cli.Tests.Support;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Json;

namespace TaskDefGen.Cli.Tests.Random;

/// <summary>Two environments in one class: nothing is lost in either.</summary>
public class MergeTests
{
    [Fact]
    public void Through_the_model_500_pairs_are_the_same() => Check.One(Seed.Cases(500), Prop.ForAll(Arb.From(RandomPairs.Any), pair =>
    {
        var facts = Merge(pair.Left, pair.Right, null).Facts;
        var tasks = TaskBinder.Bind(facts, new AssemblyFacts(EquatableArray.Of<AttributeFact>()), EquatableArray.Of<BuildParameter>()).Tasks;
        Assert.Equal(2, tasks.Count);
        SameJson.Assert(pair.Left, CanonicalJson.Write(tasks[0].Task));
        SameJson.Assert(pair.Right, CanonicalJson.Write(tasks[1].Task));
    }));

    [Fact]
    public void Through_the_compiler_25_pairs_are_the_same()
    {
        var pairs = Seed.Sample(RandomPairs.Any, 25);
        var compiled = Compiled.From(pairs.Select((p, i) => Merge(p.Left, p.Right, "C" + i).Source).ToArray());
        for (var i = 0; i < pairs.Length; i++)
        {
            var documents = compiled.Documents("C" + i + "TaskDefinition");
            SameJson.Assert(pairs[i].Left, documents["stg"]);
            SameJson.Assert(pairs[i].Right, documents["prod"]);
        }
    }

    private static ImportedClass Merge(string left, string right, string? name)
    {
        var notes = new List<InputNote>();
        var tokens = new TokenNames();
        var inputs = new DefinitionReader("stg.json", null, notes, tokens).Read(left)
            .Concat(new DefinitionReader("prod.json", null, notes, tokens).Read(right)).ToList();
        var merged = new Importer(Support.Cli.Options("stg.json", "prod.json") with { Merge = true, Class = name }, notes).Merge(inputs);
        Assert.Empty(notes.Where(n => n.IsError).Select(n => n.ToString()));
        return merged!;
    }
}
