using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using TaskDefGen.Corpus.Tests.Json;
using TaskDefGen.Testing;

namespace TaskDefGen.Corpus.Tests;

/// <summary>Real task definitions, written as classes, come out of the build as they were.</summary>
public sealed class OriginalsTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "TaskDefGen.Corpus.Tests", "Originals");

    [Theory]
    [MemberData(nameof(Families.OfCorpus), MemberType = typeof(Families))]
    public void The_build_emits_what_the_original_says(string family)
    {
        var original = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, Families.Originals[family])))!;

        JsonComparer.AssertEqual(JsonComparer.WithoutEmpty(original), EmittedFile.Json(family));
    }

    [Fact]
    public void No_original_is_left_out_and_no_definition_goes_unchecked()
    {
        Assert.Equal(
            Families.Originals.Values.Order(StringComparer.Ordinal),
            Directory.GetFiles(Folder, "*.json").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Assert.Equal(Families.Originals.Keys.Order(StringComparer.Ordinal), TaskDefinitions.All.Select(d => d.Family).Order(StringComparer.Ordinal));
    }
}
