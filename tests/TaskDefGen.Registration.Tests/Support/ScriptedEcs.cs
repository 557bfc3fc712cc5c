using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace TaskDefGen.Registration.Tests.Support;

/// <summary>An HTTP endpoint on loopback that keeps what it gets and answers what a test wrote, the last reply again and again.</summary>
internal sealed class ScriptedEcs : IAsyncDisposable
{
    private const int Attempts = 5;

    private readonly HttpListener _listener;

    private readonly ConcurrentQueue<ReceivedRequest> _received = new();

    private readonly CancellationTokenSource _stop = new();

    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private readonly Func<ReceivedRequest, int, Reply> _reply;

    private readonly Task _loop;

    private int _answered;

    private ScriptedEcs(HttpListener listener, Uri endpoint, Func<ReceivedRequest, int, Reply> reply)
    {
        _listener = listener;
        _reply = reply;
        Endpoint = endpoint;
        _loop = ListenAsync();
    }

    public Uri Endpoint { get; }

    public IReadOnlyList<ReceivedRequest> Received => [.. _received];

    public static ScriptedEcs Start(params Reply[] replies) => Start((_, number) => replies[Math.Min(number, replies.Length) - 1]);

    /// <summary>One that answers by what it is asked, and how many requests there were with this one.</summary>
    public static ScriptedEcs Start(Func<ReceivedRequest, int, Reply> reply)
    {
        // Between our look for a free port and our use of it, someone else may take it.
        for (var attempt = 1; ; attempt++)
        {
            var endpoint = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}/"));
            var listener = new HttpListener();
            listener.Prefixes.Add(endpoint.ToString());
            try
            {
                listener.Start();
                return new ScriptedEcs(listener, endpoint, reply);
            }
            catch (HttpListenerException) when (attempt < Attempts)
            {
                listener.Close();
            }
        }
    }

    /// <summary>Waits until a request came.</summary>
    public Task FirstRequestAsync(TimeSpan timeout) => _first.Task.WaitAsync(timeout);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Close();
        await _loop;
        _stop.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task ListenAsync()
    {
        var answers = new List<Task>();
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                answers.Add(AnswerAsync(await _listener.GetContextAsync()));
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                break;
            }
        }

        await Task.WhenAll(answers);
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            using var body = new MemoryStream();
            await context.Request.InputStream.CopyToAsync(body);
            var request = ReceivedRequest.Of(context.Request, body.ToArray());
            _received.Enqueue(request);
            _first.TrySetResult();
            var reply = _reply(request, Interlocked.Increment(ref _answered));
            await Task.Delay(reply.Delay, _stop.Token);
            context.Response.StatusCode = reply.Status;
            context.Response.ContentType = "application/x-amz-json-1.1";
            context.Response.Headers["x-amzn-RequestId"] = "request-" + _received.Count.ToString(CultureInfo.InvariantCulture);
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(reply.Body));
            context.Response.Close();
        }
        catch (Exception e) when (e is OperationCanceledException or HttpListenerException or ObjectDisposedException or IOException)
        {
            // The client gave up, or the test is over.
        }
    }
}
