using System;
using System.IO;
using System.Linq;
using System.Text;
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

        // Some keep what describe-task-definition wraps around it.
        JsonComparer.AssertEqual(JsonComparer.WithoutEmpty(original["taskDefinition"] ?? original), EmittedFile.Json(family));
    }

    [Fact]
    public void No_original_is_left_out_and_no_definition_goes_unchecked()
    {
        Assert.Equal(
            Families.Originals.Values.Order(StringComparer.Ordinal),
            Directory.GetFiles(Folder, "*.json").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Assert.Equal(
            Families.OfProject.Order(StringComparer.Ordinal),
            Directory.GetFiles(EmittedFile.Folder).Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_generated_catalogue_gives_the_text_of_the_files()
    {
        Assert.Equal(Families.OfProject.Order(StringComparer.Ordinal), TaskDefinitions.All.Select(d => d.Family).Order(StringComparer.Ordinal));
        Assert.All(TaskDefinitions.All, d => Assert.Equal(Encoding.UTF8.GetString(EmittedFile.Bytes(d.Family)), d.GetJson()));
    }

    /// <summary>A region that is written and one that follows from the assembly differ in where they come from alone.</summary>
    [Theory]
    [InlineData("nginx", 0)]
    [InlineData("aws-otel-FARGATE", 3)]
    [InlineData("myproject-user-service-stg", 0)]
    public void Log_options_stand_in_one_order_wherever_they_come_from(string family, int container)
    {
        var options = EmittedFile.Json(family)["containerDefinitions"]![container]!["logConfiguration"]!["options"]!.AsObject();

        Assert.Equal(["awslogs-group", "awslogs-region", "awslogs-stream-prefix"], options.Select(o => o.Key).Take(3));
    }
}
