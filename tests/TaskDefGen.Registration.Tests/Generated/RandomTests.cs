using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Amazon.ECS;
using Microsoft.CodeAnalysis;
using TaskDefGen.Cli.Import;
using TaskDefGen.Cli.Input;
using TaskDefGen.Cli.Tests.Random;
using TaskDefGen.Core.Json;
using TaskDefGen.Core.Model;
using TaskDefGen.Core.Schema;
using TaskDefGen.Generator;
using TaskDefGen.Registration.Tests.Support;
using TaskDefGen.Testing;

namespace TaskDefGen.Registration.Tests.Generated;

/// <summary>Any members with any values, as classes: what is sent is what is written, and an unchanged revision is one.</summary>
public sealed class RandomTests
{
    private const int Count = 50;

    private static readonly Lazy<Assembly> Compiled = new(Compile);

    [Fact]
    public async Task What_is_sent_is_what_is_written()
    {
        var requests = await Recorded.RequestsAsync(ecs => RegisterAllAsync(ecs, skipIfUnchanged: false));

        var sent = requests.ToDictionary(r => (string)r.Json["family"]!, r => r.Json);
        var documents = Documents();
        Assert.Equal(Count, documents.Count);
        foreach (var (family, json) in documents)
        {
            if (sent.TryGetValue(family, out var body))
                JsonAssert.Equal(json, body);
            else
                Assert.True(IsStrange(json), "Not sent, though there is nothing in it that the SDK lacks:\n" + json);
        }

        Assert.InRange(sent.Count, Count / 4, Count - 1);
    }

    /// <summary>What is described is what was registered: nothing of it is lost on the way from the SDK's types to the comparison.</summary>
    [Fact]
    public async Task What_is_described_as_it_was_registered_is_unchanged()
    {
        var registered = new ConcurrentDictionary<string, JsonObject>(StringComparer.Ordinal);
        await using var server = ScriptedEcs.Start((request, _) => Answer(request, registered));
        using var ecs = Clients.For(server.Endpoint);

        var first = await RegisterAllAsync(ecs, skipIfUnchanged: true);
        var second = await RegisterAllAsync(ecs, skipIfUnchanged: true);

        Assert.All(first, r => Assert.True(r.IsNew));
        Assert.Empty(second.Where(r => r.IsNew).Select(r => r.Family + ": " + string.Join("; ", r.Differences)));
    }

    /// <summary>
    /// An ECS that gives back what it got, the tags beside it. Besides, it says of each container whether it is essential, as ECS does: version 3 of
    /// the SDK reads false where nothing is said.
    /// </summary>
    private static Reply Answer(ReceivedRequest request, ConcurrentDictionary<string, JsonObject> registered)
    {
        if (request.Operation == "RegisterTaskDefinition")
            registered[(string)request.Json["family"]!] = request.Json.AsObject();
        if (!registered.TryGetValue((string?)request.Json["family"] ?? (string)request.Json["taskDefinition"]!, out var json))
            return Reply.Error(400, "ClientException", "Unable to describe task definition.");
        var definition = json.DeepClone().AsObject();
        definition.Remove("tags", out var tags);
        definition["revision"] = 1;
        foreach (var container in definition["containerDefinitions"]?.AsArray() ?? [])
            container!.AsObject().TryAdd("essential", true);
        return Reply.Ok(new JsonObject { ["taskDefinition"] = definition, ["tags"] = tags }.ToJsonString());
    }

    /// <summary>Whether it holds what only a fragment can say: a member that ECS does not have.</summary>
    private static bool IsStrange(string json)
    {
        var reader = new JsonModelReader();
        reader.Read((Core.Json.JsonNode.Map)JsonParser.Parse(json), Ecs.TaskDefinition.Shape);
        return reader.Notes.Any(n => n.Message.Contains("is no member of", StringComparison.Ordinal));
    }

    private static Task<IReadOnlyList<TaskDefinitionRegistration>> RegisterAllAsync(AmazonECSClient ecs, bool skipIfUnchanged) =>
        (Task<IReadOnlyList<TaskDefinitionRegistration>>)Catalogue("TaskDefinitions").GetMethod("RegisterAllAsync")!
            .Invoke(null, [ecs, null, 4, skipIfUnchanged, CancellationToken.None])!;

    private static Dictionary<string, string> Documents() => ((IReadOnlyList<TaskDefinitionDocument>)Catalogue("TaskDefinitions").GetProperty("All")!.GetValue(null)!)
        .ToDictionary(d => d.Family, d => d.GetJson(), StringComparer.Ordinal);

    private static Type Catalogue(string name) => Compiled.Value.GetType(name, throwOnError: true)!;

    private static Assembly Compile()
    {
        var verifier = new GeneratorVerifier(new TaskDefinitionGenerator());
        foreach (var type in new[] { typeof(TaskDefinitionAttribute), typeof(IAmazonECS), typeof(Amazon.Runtime.AmazonServiceClient) })
            verifier.Project.ExtraReferences.Add(MetadataReference.CreateFromFile(type.Assembly.Location));
        foreach (var (definition, i) in Seed.Sample(RandomDefinitions.Plain, Count).Select((d, i) => (d, i)))
        {
            var name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"family-{i}");
            verifier.Project.Sources.Add(TestSource.Plain(null, Import(RandomDefinitions.Named(definition, name).Input, "C" + i)));
        }

        using var image = new MemoryStream();
        var result = verifier.Run().AssertClean().OutputCompilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return Assembly.Load(image.ToArray());
    }

    private static string Import(string json, string name)
    {
        var notes = new List<InputNote>();
        var inputs = new DefinitionReader("input.json", null, notes, new TokenNames()).Read(json);
        return Assert.Single(new Importer(new ImportOptions(["input.json"], Output: null, Namespace: "", Class: name, Environment: null, Family: null, Merge: false, Force: false), notes).Import(inputs).ToList()).Source;
    }
}
