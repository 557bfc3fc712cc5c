using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using TaskDefGen.Cli.Tests.Support;
using TaskDefGen.Testing;

namespace TaskDefGen.Cli.Tests;

/// <summary>Real files: what is imported builds to the same JSON.</summary>
public class CorpusTests
{
    private const string Broken = "aws-samples__amazon-ecs-firelens-examples__fluent-bit-dynatrace-task-definition.json";

    /// <summary>What stands without quotes in a file, and the token that stands for it.</summary>
    private static readonly Dictionary<string, (string Name, string Value)[]> Placeholders = new(StringComparer.Ordinal)
    {
        ["aws-observability__aws-otel-collector__ecs-aws-cloudwatch-ecs-ec2-instance-daemon.json"] = [("Command", "{{command}}")],
        ["aws-observability__aws-otel-collector__ecs-aws-cloudwatch-ecs-ec2-sidecar.json"] = [("Command", "{{command}}")],
    };

    public static IEnumerable<TheoryDataRow<string>> Files =>
        Directory.EnumerateFiles(Folder(), "*.json").Select(f => Path.GetFileName(f)!).Where(f => f != Broken).Order(StringComparer.Ordinal).Select(f => new TheoryDataRow<string>(f));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_becomes_a_class_that_builds_to_the_same(string file)
    {
        var path = Path.Combine(Folder(), file);
        var parameters = Placeholders.GetValueOrDefault(file, []);
        var json = File.ReadAllText(path);
        foreach (var (_, value) in parameters)
            json = json.Replace(value, "\"" + value + "\"", StringComparison.Ordinal);

        var result = Support.Cli.Import(Support.Cli.Options(path));
        SameJson.Assert(json, Compiled.From(result.Source, parameters).Json);
        Assert.All(parameters, p => Assert.Contains("{" + p.Name + "}", result.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("aws-actions__amazon-ecs-render-task-definition__task-definition.json")]
    [InlineData("aws-observability__aws-otel-collector__ecs-aws-cloudwatch-ecs-ec2-sidecar.json")]
    [InlineData("aws-observability__aws-otel-collector__ecs-aws-prometheus-ecs-ec2-task-def.json")]
    [InlineData("aws-samples__amazon-ecs-firelens-examples__fluent-bit-efs-task-definition.json")]
    [InlineData("aws-samples__amazon-ecs-firelens-examples__fluent-bit-multi-config-support-task-definition.json")]
    [InlineData("aws-samples__amazon-ecs-firelens-examples__fluent-bit-parse-envoy-app-mesh-appmesh-firelens-colorteller-black-ecs-task-def.json")]
    [InlineData("aws-samples__aws-containers-task-definitions__jetty-jetty_fargate.json")]
    [InlineData("kayac__ecspresso__tests-ci-ecs-task-def.json")]
    public void The_class_reads_as_if_written_by_hand(string file) =>
        Snapshot.Verify(Support.Cli.Import(Support.Cli.Options(Path.Combine(Folder(), file))).Source, "cs", Path.GetFileNameWithoutExtension(file));

    [Fact]
    public void A_file_that_is_no_JSON_is_refused_at_its_place()
    {
        var path = Path.Combine(Folder(), Broken);
        var result = Support.Cli.Import(Support.Cli.Options(path));
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Equal(path + ":34:20: error: ',' or '}' is due after the value of \"Port\", but '\"' stands here.\n", result.Error);
    }

    [Fact]
    public void All_at_once_are_as_many_classes_and_the_broken_one_hinders_none()
    {
        using var folder = new TempDirectory();
        var files = Directory.EnumerateFiles(Folder(), "*.json").Order(StringComparer.Ordinal).ToArray();
        var result = Support.Cli.Import(Support.Cli.Options(files) with { Output = folder.Path, Namespace = "Corpus" });
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Single(result.Lines, l => l.Contains(": error: ", StringComparison.Ordinal));
        var written = Directory.EnumerateFiles(folder.Path).Select(File.ReadAllText).ToList();
        Assert.Equal(files.Length - 1, written.Count);

        // All in one project: the names of the classes don't collide.
        Compiled.From(written);
    }

    private static string Folder([CallerFilePath] string self = "") => Path.Combine(Path.GetDirectoryName(self)!, "Corpus");
}
