using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using TaskDefGen.Cli.Tests.Random;
using TaskDefGen.Core.Comparison;

namespace TaskDefGen.Core.Tests.Comparison;

/// <summary>Any definition against what registers the same, and against what does not.</summary>
public class RandomDefinitionsTests
{
    private static readonly Gen<(JsonObject Definition, int Seed)> Definitions =
        from definition in RandomDefinitions.Plain
        from seed in Gen.Choose(0, int.MaxValue)
        select (JsonNode.Parse(definition.Input)!.AsObject(), seed);

    [Fact]
    public void A_definition_is_the_same_as_itself() =>
        Check.One(Seed.Cases(500), Prop.ForAll(Arb.From(Definitions), d => AreTheSame(d.Definition, d.Definition)));

    [Fact]
    public void Another_order_of_what_has_names_is_the_same() =>
        Check.One(Seed.Cases(500), Prop.ForAll(Arb.From(Definitions), d =>
        {
            var definition = Distinct(d.Definition);
            AreTheSame(definition, Rewritten.InAnotherOrder(definition, new Choices(d.Seed)));
        }));

    [Fact]
    public void Defaults_empties_and_spellings_are_the_same() =>
        Check.One(Seed.Cases(500), Prop.ForAll(Arb.From(Definitions), d =>
            AreTheSame(d.Definition, Rewritten.WithMoreWords(d.Definition, new Choices(d.Seed)))));

    [Fact]
    public void Each_change_of_a_value_is_found_where_it_is()
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        Check.One(Seed.Cases(1000), Prop.ForAll(Arb.From(Definitions), d =>
        {
            var definition = Distinct(d.Definition);
            var values = Values.Of(definition).ToList();
            if (values.Count == 0)
                return;
            var clone = definition.DeepClone().AsObject();
            var value = Values.Of(clone).ElementAt(d.Seed % values.Count);
            value.Change();
            changed.Add(value.Path);
            foreach (var (before, after) in new[] { (definition, clone), (clone, definition) })
            {
                var differences = RevisionComparison.Compare(Parse(before), Parse(after));
                Assert.NotEmpty(differences);
                Assert.All(differences, difference => Assert.Equal(value.Path.Split('.', '[')[0], difference.Parts[0].Text));
            }
        }));
        Assert.True(changed.Count > 100, "Only " + changed.Count.ToString(CultureInfo.InvariantCulture) + " members were changed.");
    }

    /// <summary>Names that are there once: of two elements with one name the order tells which is which.</summary>
    private static JsonObject Distinct(JsonObject definition) => Rewritten.WithoutRepetition(definition);

    private static void AreTheSame(JsonObject one, JsonObject other)
    {
        Assert.Empty(RevisionComparison.Compare(Parse(one), Parse(other)).Select(d => d.ToString()));
        Assert.Empty(RevisionComparison.Compare(Parse(other), Parse(one)).Select(d => d.ToString()));
    }

    private static ComparedObject Parse(JsonObject json) => ComparedValue.Parse(json.ToJsonString());
}
