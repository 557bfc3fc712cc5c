using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using TaskDefGen.Core.Binding;
using TaskDefGen.Core.Deployment;
using TaskDefGen.Core.Facts;
using TaskDefGen.Core.Tests.Binding;

namespace TaskDefGen.Core.Tests.Deployment;

/// <summary>The files that stand around the task definition of a class with these attributes.</summary>
internal sealed class Around
{
    public static readonly AttributeFact Orders = Fact.Of(
        "TaskDefinition",
        ("Project", "shop"),
        ("Service", "orders"),
        ("Environments", new[] { "stg", "prod" }),
        ("Region", "ap-northeast-2"),
        ("AccountId", "123456789012"));

    public static readonly AttributeFact Image = Fact.Of("Container", ("Image", "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/shop/orders:v1"));

    private readonly IReadOnlyList<DeploymentFile> _files;

    private Around(BoundTask task)
    {
        Task = task;
        _files = DeploymentFiles.Of(task);
    }

    public BoundTask Task { get; }

    public IEnumerable<string> Paths => _files.Select(f => f.Path);

    /// <summary>The file with this path, on one line.</summary>
    public string this[string path] => JsonNode.Parse(_files.Single(f => f.Path == path).Content)!.ToJsonString(
        new System.Text.Json.JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The orders service in stg, in ECR, with more attributes.</summary>
    public static Around OrdersWith(params AttributeFact[] attributes) => Of([Orders, Image, .. attributes], [], "stg");

    public static Around Of(AttributeFact[] attributes, AttributeFact[] assembly, string? environment) =>
        new(Fact.Bind(Fact.Task(attributes), assembly).In(environment));

    public static Around With(ContainerFacts container, params AttributeFact[] attributes) =>
        new(Fact.Bind(Fact.Task([Orders, Image, .. attributes], container)).In("stg"));

    /// <summary>The statement with this name: its actions and resources.</summary>
    public (string[] Actions, string[] Resources) Statement(string file, string sid)
    {
        var statement = JsonNode.Parse(this[file])!["Statement"]!.AsArray().Single(s => s!["Sid"]?.GetValue<string>() == sid)!;
        return (Texts(statement["Action"]), Texts(statement["Resource"]));

        static string[] Texts(JsonNode? node) => [.. node!.AsArray().Select(n => n!.GetValue<string>())];
    }

    public IEnumerable<string> Sids(string file) => JsonNode.Parse(this[file])!["Statement"]!.AsArray().Select(s => s!["Sid"]?.GetValue<string>() ?? "");
}
