using System;
using System.IO;
using System.Net.Sockets;
using System.Threading.Tasks;

namespace TaskDefGen.Testing.Tests;

public sealed class MotoServerTests
{
    [Fact]
    public async Task It_serves_ECS_and_ends()
    {
        var aws = Peers.Require("aws");
        var server = await MotoServer.StartAsync(TestContext.Current.CancellationToken);
        await using (server)
        {
            async Task<string> RunAsync(params string[] arguments) =>
                (await ProcessRunner.RunAsync(aws, arguments, environment: server.Environment, cancellationToken: TestContext.Current.CancellationToken)).EnsureSuccess().StandardOutput;

            await RunAsync("ecs", "create-cluster", "--cluster-name", "one");
            Assert.Contains("cluster/one", await RunAsync("ecs", "list-clusters"), StringComparison.Ordinal);
            await server.ResetAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotContain("cluster/one", await RunAsync("ecs", "list-clusters"), StringComparison.Ordinal);
        }

        await Eventually.TrueAsync(() => !ProcessRunnerTests.IsAlive(server.ProcessId));
        using var client = new TcpClient();
        await Assert.ThrowsAnyAsync<SocketException>(async () => await client.ConnectAsync(server.Endpoint.Host, server.Endpoint.Port, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("echo no such option >&2; exit 2", "ended with 2:\nno such option")]
    [InlineData("echo still busy >&2; sleep 60", "did not answer within 00:00:02:\nstill busy")]
    public async Task A_server_that_does_not_come_up_fails_with_what_it_wrote(string script, string message)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("The script of this test is for sh.");
            return;
        }

        using var folder = new TempDirectory();
        var program = folder.Write("moto_server", "#!/bin/sh\n" + script + "\n");
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        Assert.Contains(message, await Fail.MessageOfAsync(() => MotoServer.StartAsync(program, TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }
}
