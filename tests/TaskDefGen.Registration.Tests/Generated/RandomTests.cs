using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Amazon.ECS;
using Amazon.ECS.Model;
using Microsoft.CodeAnalysis;
using TaskDefGen.Cli.Import;
using TaskDefGen.Cli.Input;
using TaskDefGen.Cli.Tests.Random;
using TaskDefGen.Generator;
using TaskDefGen.Registration.Tests.Support;
using TaskDefGen.Testing;

namespace TaskDefGen.Registration.Tests.Generated;

/// <summary>Any members with any values, as classes: what is sent is what is written, and an unchanged revision is one.</summary>
public sealed class RandomTests
{
    private const int Count = 60;

    private static readonly Lazy<Assembly> Compiled = new(Compile);

    [Fact]
    public async Task What_is_sent_is_what_is_written()
    {
        var requests = await Recorded.RequestsAsync(ecs => RegisterAllAsync(ecs, skipIfUnchanged: false));

        var sent = requests.ToDictionary(r => (string)r.Json["family"]!, r => r.Json);
        var documents = Documents();
        Assert.True(sent.Count > Count / 2, sent.Count + " of " + Count + " can be registered.");
        foreach (var (family, json) in sent)
            JsonAssert.Equal(documents[family], json);
    }

    /// <summary>What is described is what was registered: nothing of it is lost on the way from the SDK's types to the comparison.</summary>
    [Fact]
    public async Task What_is_described_as_it_was_registered_is_unchanged()
    {
        await using var server = new EchoingEcs();
        using var ecs = Clients.For(server.Endpoint);

        var first = await RegisterAllAsync(ecs, skipIfUnchanged: true);
        var second = await RegisterAllAsync(ecs, skipIfUnchanged: true);

        Assert.All(first, r => Assert.True(r.IsNew));
        Assert.Empty(second.Where(r => r.IsNew).Select(r => r.Family + ": " + string.Join("; ", r.Differences)));
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
        return Assert.Single(new Importer(new ImportOptions { Class = name }, notes).Import(inputs).ToList()).Source;
    }
}
