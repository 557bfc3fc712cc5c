using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

namespace TaskDefGen.Testing;

/// <summary>A local endpoint that understands the ECS API. Skips the test where <c>moto_server</c> is missing (see <see cref="Peers"/>).</summary>
public sealed class MotoServer : IAsyncDisposable
{
    private const int Attempts = 3;

    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(100);

    private readonly RunningProcess process;

    private MotoServer(RunningProcess process, Uri endpoint)
    {
        this.process = process;
        this.Endpoint = endpoint;
        this.Environment = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["AWS_ENDPOINT_URL"] = endpoint.ToString(),
            ["AWS_ACCESS_KEY_ID"] = "test",
            ["AWS_SECRET_ACCESS_KEY"] = "test",
            ["AWS_SESSION_TOKEN"] = null,
            ["AWS_PROFILE"] = null,
            ["AWS_DEFAULT_REGION"] = "eu-central-1",
            ["AWS_PAGER"] = string.Empty,
        };
    }

    public Uri Endpoint { get; }

    public int ProcessId => this.process.Id;

    /// <summary>What the AWS CLI and SDKs need to talk to this endpoint, for <see cref="ProcessRunner"/>.</summary>
    public IReadOnlyDictionary<string, string?> Environment { get; }

    public static async Task<MotoServer> StartAsync(CancellationToken cancellationToken = default)
    {
        var program = Peers.Require("moto_server");

        // Another process may take the port between our look and its start: then it ends at once. A time-out is not tried again.
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await StartAsync(program, StartTimeout, cancellationToken).ConfigureAwait(false);
            }
            catch (VerificationException e) when (attempt < Attempts && e.InnerException is null)
            {
            }
        }
    }

    /// <summary>Forgets everything that was registered.</summary>
    public async Task ResetAsync(CancellationToken cancellationToken = default)
    {
        using var client = new HttpClient();
        using var response = await client.PostAsync(new Uri(this.Endpoint, "moto-api/reset"), content: null, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        await this.process.KillTreeAsync().ConfigureAwait(false);
        this.process.Dispose();
    }

    internal static async Task<MotoServer> StartAsync(string program, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var port = FreePort();
        var started = RunningProcess.Start(program, ["-H", "127.0.0.1", "-p", port.ToString(CultureInfo.InvariantCulture)], workingDirectory: null, environment: null);
        var server = new MotoServer(started, new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/")));
        try
        {
            await server.WaitUntilItAnswersAsync(timeout, cancellationToken).ConfigureAwait(false);
            return server;
        }
        catch
        {
            await server.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task WaitUntilItAnswersAsync(TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout);
        using var client = new HttpClient();
        try
        {
            while (true)
            {
                if (this.process.HasExited)
                {
                    throw new VerificationException($"moto_server ended with {this.process.ExitCode}:\n{this.process.Error}");
                }

                if (await this.AnswersAsync(client, limit.Token).ConfigureAwait(false))
                {
                    return;
                }

                await Task.Delay(PollInterval, limit.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new VerificationException($"moto_server did not answer within {timeout}:\n{this.process.Error}", e);
        }
    }

    private async Task<bool> AnswersAsync(HttpClient client, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await client.GetAsync(new Uri(this.Endpoint, "moto-api/data.json"), cancellationToken).ConfigureAwait(false);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
