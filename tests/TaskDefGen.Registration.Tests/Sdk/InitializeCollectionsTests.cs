#if !ECS_V3
using System.Collections.Generic;
using System.Threading.Tasks;
using Amazon;
using Amazon.ECS.Model;
using TaskDefGen.Registration.Tests.Support;

namespace TaskDefGen.Registration.Tests.Sdk;

/// <summary>The switch by which version 4 treats collections as 3.7 did. It holds for the process, so nothing runs beside these tests.</summary>
[CollectionDefinition(nameof(InitializeCollectionsTests), DisableParallelization = true)]
[Collection(nameof(InitializeCollectionsTests))]
public sealed class InitializeCollectionsTests : System.IDisposable
{
    public InitializeCollectionsTests() => AWSConfigs.InitializeCollections = true;

    public void Dispose() => AWSConfigs.InitializeCollections = false;

    [Fact]
    public void Collections_are_there_and_empty()
    {
        var container = new ContainerDefinition();

        Assert.Empty(container.Environment);
        Assert.Empty(container.DockerLabels);
        Assert.Null(container.Cpu);
    }

    [Fact]
    public async Task Empty_ones_are_not_sent()
    {
        await using var ecs = ScriptedEcs.Start(Reply.Revision("small", 1));
        using var client = Clients.For(ecs.Endpoint);
        var request = Requests.Small();
        request.Tags = new List<Tag>();

        await client.RegisterTaskDefinitionAsync(request);

        JsonAssert.Equal(
            """{ "family": "small", "containerDefinitions": [ { "name": "app", "image": "app:1", "memory": 128 } ] }""",
            Assert.Single(ecs.Received).Json);
    }
}
#endif
