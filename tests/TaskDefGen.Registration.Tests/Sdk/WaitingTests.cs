using System;
using System.Threading;
using System.Threading.Tasks;
using TaskDefGen.Registration.Tests.Support;

namespace TaskDefGen.Registration.Tests.Sdk;

/// <summary>A service that doesn't answer is not waited for longer than the user wants to.</summary>
public sealed class WaitingTests
{
    private static readonly Reply Late = Reply.Revision("small", 1) with { Delay = TimeSpan.FromMinutes(5) };

    [Fact]
    public async Task The_time_limit_ends_a_call()
    {
        await using var ecs = ScriptedEcs.Start(Late);
        using var client = Clients.For(ecs.Endpoint, config =>
        {
            config.Timeout = TimeSpan.FromMilliseconds(200);
            config.MaxErrorRetry = 0;
        });

        var e = await Assert.ThrowsAnyAsync<Exception>(() => client.RegisterTaskDefinitionAsync(Requests.Small()));

        Assert.True(e is TimeoutException or TaskCanceledException, e.ToString());
    }

    [Fact]
    public async Task Cancelled_means_cancelled()
    {
        await using var ecs = ScriptedEcs.Start(Late);
        using var client = Clients.For(ecs.Endpoint);
        using var cancellation = new CancellationTokenSource();

        var call = client.RegisterTaskDefinitionAsync(Requests.Small(), cancellation.Token);
        await ecs.FirstRequestAsync(TimeSpan.FromSeconds(30));
        Assert.False(call.IsCompleted);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Single(ecs.Received);
    }

    [Fact]
    public async Task Cancelled_before_it_began_sends_nothing()
    {
        await using var ecs = ScriptedEcs.Start(Late);
        using var client = Clients.For(ecs.Endpoint);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.RegisterTaskDefinitionAsync(Requests.Small(), new CancellationToken(canceled: true)));

        Assert.Empty(ecs.Received);
    }

    [Fact]
    public async Task Cancelled_between_two_attempts_is_cancelled()
    {
        await using var ecs = ScriptedEcs.Start(Reply.Error(400, "ThrottlingException", "Rate exceeded"));
        using var client = Clients.For(ecs.Endpoint, config => config.MaxErrorRetry = 100);
        using var cancellation = new CancellationTokenSource();

        var call = client.RegisterTaskDefinitionAsync(Requests.Small(), cancellation.Token);
        await ecs.FirstRequestAsync(TimeSpan.FromSeconds(30));
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }
}
