using System;
using System.Threading.Tasks;
using Amazon.ECS;
using TaskDefGen.Testing;

namespace TaskDefGen.Registration.Tests.Support;

/// <summary>One ECS endpoint for a class of tests, started by the first of them: a fixture that throws would fail a test instead of skipping it.</summary>
public sealed class Moto : IAsyncDisposable
{
    private Task<MotoServer>? _server;

    public async Task<AmazonECSClient> ClientAsync() => Clients.For((await StartAsync()).Endpoint);

    public Task<MotoServer> StartAsync() => _server ??= MotoServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        if (_server is { IsCompletedSuccessfully: true })
        {
            await (await _server).DisposeAsync();
        }
    }
}
