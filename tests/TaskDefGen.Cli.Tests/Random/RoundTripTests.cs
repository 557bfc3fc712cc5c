using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using TaskDefGen.Build;
using TaskDefGen.Cli.Import;
using TaskDefGen.Cli.Input;
using TaskDefGen.Cli.Tests.Support;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Collections;
using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Schema;
using TaskDefGen.Testing;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace TaskDefGen.Cli.Tests.Random;

/// <summary>Nothing is lost, whatever a definition holds.</summary>
public class RoundTripTests
{
    private static readonly EquatableArray<BuildParameter> Parameters =
        RandomDefinitions.Parameters.Select(p => new BuildParameter(p.Name, p.Value)).ToEquatableArray();

    private static readonly AssemblyFacts NoAssembly = new(EquatableArray.Of<AttributeFact>());

    [Fact]
    public void Through_the_model_1000_definitions_are_the_same()
    {
        var covered = new HashSet<Member>();
        Check.One(Seed.Cases(1000), Prop.ForAll(Arb.From(RandomDefinitions.Plain, RandomDefinitions.Shrink), definition =>
        {
            RandomDefinitions.Cover(JsonNode.Parse(definition.Expected), EcsType.Of(Ecs.TaskDefinition.Shape), covered);
            IsTheSame(definition);
        }));
        Assert.Empty(Ecs.Structures.SelectMany(s => s.Members).Except(covered).Select(m => m.ToString()));
        Assert.Equal(158, covered.Count);
    }

    [Fact]
    public void Placeholders_without_quotes_are_tokens_whose_values_come_back() =>
        Check.One(Seed.Cases(500), Prop.ForAll(Arb.From(RandomDefinitions.WithPlaceholders), IsTheSame));

    /// <summary>What the source means is what the facts say: read by the compiler, it gives back the definition, in the files of a build too.</summary>
    [Fact]
    public void Through_the_compiler_and_the_build_50_definitions_are_the_same()
    {
        var families = Enumerable.Range(0, 50).Select(i => i % 3 == 0 ? "project" + i + "-user-service-prod" : "family-" + i).ToArray();
        var definitions = Seed.Sample(RandomDefinitions.WithPlaceholders, families.Length).Select((d, i) => RandomDefinitions.Named(d, families[i])).ToArray();
        var classes = definitions.Select((d, i) => Import(d.Input, "C" + i).Source).ToArray();
        var compiled = Compiled.From(classes, RandomDefinitions.Parameters);
        using var folder = new TempDirectory();
        compiled.Save(folder.Combine("Test.dll"));
        var files = CarrierReader.Read(folder.Combine("Test.dll")).ToDictionary(f => f.Path, f => f.Content, StringComparer.Ordinal);
        for (var i = 0; i < definitions.Length; i++)
            SameJson.Assert(definitions[i].Expected, files[families[i] + ".json"]);
        Assert.Equal(definitions.Length, files.Count);
    }

    private static void IsTheSame(RandomDefinition definition)
    {
        var task = Assert.Single(TaskBinder.Bind(Import(definition.Input).Facts, NoAssembly, Parameters).Tasks);
        SameJson.Assert(definition.Expected, CanonicalJson.Write(task.Task));
    }

    private static ImportedClass Import(string json, string? name = null)
    {
        var notes = new List<InputNote>();
        var tokens = new TokenNames();
        foreach (var (placeholder, _) in RandomDefinitions.Placeholders)
            tokens.TokenOf(placeholder, default);
        var inputs = new DefinitionReader("input.json", null, notes, tokens).Read(json);
        var imported = new Importer(Support.Cli.Options("input.json") with { Class = name }, notes).Import(inputs).ToList();
        Assert.Empty(notes.Where(n => n.IsError).Select(n => n.ToString()));
        return Assert.Single(imported);
    }
}
