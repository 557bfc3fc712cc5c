using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Amazon.ECS;
using Amazon.ECS.Model;
using Amazon.Runtime;
using TaskDefGen.Registration.Tests.Definitions;
using TaskDefGen.Registration.Tests.Support;

namespace TaskDefGen.Registration.Tests.Generated;

/// <summary>What goes wrong comes through as it is.</summary>
public sealed class FailureTests
{
    private static readonly TaskDefinitionsParameters All = new() { ImageTag = "v1", Stage = "blue", AccountId = "123456789012" };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_refusal_is_the_SDK_s_exception(bool skipIfUnchanged)
    {
        await using var server = ScriptedEcs.Start(Reply.Error(400, "ClientException", "Too many of them."));
        using var ecs = Clients.For(server.Endpoint);

        var error = await Assert.ThrowsAsync<ClientException>(() => BillingTaskDefinition.RegisterAsync(ecs, "stg", skipIfUnchanged: skipIfUnchanged));

        Assert.Equal("Too many of them.", error.Message);
        Assert.Equal(skipIfUnchanged ? "DescribeTaskDefinition" : "RegisterTaskDefinition", Assert.Single(server.Received).Operation);
    }

    [Theory]
    [InlineData(500, "ServerException")]
    [InlineData(400, "ThrottlingException")]
    public async Task What_may_pass_is_tried_again_by_the_SDK_and_then_its_exception(int status, string code)
    {
        await using var server = ScriptedEcs.Start(Reply.Error(status, code, "Not now."));
        using var ecs = Clients.For(server.Endpoint, c => c.MaxErrorRetry = 1);

        var error = await Assert.ThrowsAnyAsync<AmazonECSException>(() => BillingTaskDefinition.RegisterAsync(ecs, "stg"));

        Assert.Equal(code, error.ErrorCode);
        Assert.Equal(2, server.Received.Count);
    }

    [Fact]
    public async Task A_family_that_is_new_is_registered()
    {
        await using var server = ScriptedEcs.Start(Reply.Error(400, "ClientException", "Unable to describe task definition."), Reply.Revision("shop-billing-stg", 1));
        using var ecs = Clients.For(server.Endpoint);

        var registered = await BillingTaskDefinition.RegisterAsync(ecs, "stg", skipIfUnchanged: true);

        Assert.True(registered.IsNew);
        Assert.Equal(["DescribeTaskDefinition", "RegisterTaskDefinition"], server.Received.Select(r => r.Operation));
        JsonAssert.Equal("""{ "taskDefinition": "shop-billing-stg", "include": ["TAGS"] }""", server.Received[0].Json);
    }

    [Fact]
    public async Task The_time_limit_of_the_client_holds()
    {
        await using var server = ScriptedEcs.Start(Reply.Revision("shop-billing-stg", 1) with { Delay = TimeSpan.FromMinutes(5) });
        using var ecs = Clients.For(server.Endpoint, c =>
        {
            c.Timeout = TimeSpan.FromMilliseconds(200);
            c.MaxErrorRetry = 0;
        });

        var error = await Assert.ThrowsAnyAsync<Exception>(() => BillingTaskDefinition.RegisterAsync(ecs, "stg"));

        Assert.True(error is TimeoutException or TaskCanceledException or AmazonServiceException, error.ToString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Cancelled_means_cancelled(bool all)
    {
        await using var server = ScriptedEcs.Start(Reply.Revision("shop-billing-stg", 1) with { Delay = TimeSpan.FromMinutes(5) });
        using var ecs = Clients.For(server.Endpoint);
        using var cancellation = new CancellationTokenSource();

        Task call = all
            ? TaskDefinitions.RegisterAllAsync(ecs, All, maxParallelism: 1, cancellationToken: cancellation.Token)
            : BillingTaskDefinition.RegisterAsync(ecs, "stg", cancellation.Token);
        await server.FirstRequestAsync(TimeSpan.FromSeconds(30));
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Single(server.Received); // what had not begun does not begin
    }

    [Fact]
    public async Task All_errors_come_together_with_their_families()
    {
        using var ecs = new Refusing("shop-billing-stg", "nginx");

        var error = await Assert.ThrowsAsync<AggregateException>(() => TaskDefinitions.RegisterAllAsync(ecs, All, maxParallelism: 3));

        Assert.Equal(2, error.InnerExceptions.Count);
        Assert.All(error.InnerExceptions, e => Assert.IsType<ClientException>(e));
        Assert.StartsWith("2 of 16 task definitions could not be registered: ", error.Message, StringComparison.Ordinal);
        Assert.Contains("nginx (ClientException: Refused nginx.)", error.Message, StringComparison.Ordinal);
        Assert.Contains("shop-billing-stg (ClientException: Refused shop-billing-stg.)", error.Message, StringComparison.Ordinal);
        Assert.Contains("shop-billing-prod:1 registered", error.Message, StringComparison.Ordinal);
        Assert.Equal(16, ecs.Families.Count);
        Assert.InRange(ecs.MostAtOnce, 2, 3);
    }

    [Fact]
    public async Task One_at_a_time_is_one_at_a_time()
    {
        using var ecs = new Refusing();

        await TaskDefinitions.RegisterAllAsync(ecs, All, maxParallelism: 1);

        Assert.Equal(1, ecs.MostAtOnce);
        Assert.Equal(TaskDefinitions.All.Select(d => d.Family), ecs.Families);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>("maxParallelism", () => TaskDefinitions.RegisterAllAsync(ecs, All, maxParallelism: 0));
    }

    /// <summary>A client that answers by itself, as users' fakes do.</summary>
    private sealed class Refusing(params string[] families) : AmazonECSClient("id", "secret", new AmazonECSConfig { ServiceURL = "http://127.0.0.1:1" })
    {
        private int _now;
        private int _most;

        public ConcurrentQueue<string> Families { get; } = [];

        public int MostAtOnce => _most;

        public override async Task<RegisterTaskDefinitionResponse> RegisterTaskDefinitionAsync(RegisterTaskDefinitionRequest request, CancellationToken cancellationToken = default)
        {
            Families.Enqueue(request.Family);
            var now = Interlocked.Increment(ref _now);
            for (var most = _most; now > most; most = _most)
                Interlocked.CompareExchange(ref _most, now, most);
            await Task.Delay(20, cancellationToken);
            Interlocked.Decrement(ref _now);
            return families.Contains(request.Family)
                ? throw new ClientException("Refused " + request.Family + ".")
                : new RegisterTaskDefinitionResponse { TaskDefinition = new Amazon.ECS.Model.TaskDefinition { Family = request.Family, Revision = 1, TaskDefinitionArn = "arn:" + request.Family } };
        }
    }
}
