using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Amazon.ECS;
using TaskDefGen.Registration.Tests.Support;

namespace TaskDefGen.Registration.Tests.Generated;

/// <summary>What generated code sends, taken down.</summary>
internal static class Recorded
{
    /// <summary>The bodies of the requests for each operation, in the order in which they came.</summary>
    public static async Task<IReadOnlyList<ReceivedRequest>> RequestsAsync(Func<AmazonECSClient, Task> run)
    {
        await using var ecs = ScriptedEcs.Start(Reply.Revision("recorded", 1));
        using var client = Clients.For(ecs.Endpoint);
        await run(client);
        return ecs.Received;
    }

    /// <summary>The only request.</summary>
    public static async Task<ReceivedRequest> RequestAsync(Func<AmazonECSClient, Task> run) => (await RequestsAsync(run)).Single();
}
