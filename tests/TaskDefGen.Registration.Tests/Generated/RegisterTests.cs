using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Amazon.ECS;
using Amazon.ECS.Model;
using TaskDefGen.Registration.Tests.Definitions;
using TaskDefGen.Registration.Tests.Support;

namespace TaskDefGen.Registration.Tests.Generated;

/// <summary>Generated code against an ECS endpoint that was written by others.</summary>
public sealed class RegisterTests(Moto moto) : IClassFixture<Moto>
{
    private static readonly TaskDefinitionsParameters All = new() { ImageTag = "v1", Stage = "blue", AccountId = "123456789012" };

    [Fact]
    public async Task All_are_registered_and_a_second_time_nothing_is()
    {
        using var ecs = await FreshAsync();

        var first = await TaskDefinitions.RegisterAllAsync(ecs, All, maxParallelism: 2, skipIfUnchanged: true);
        Assert.Equal(TaskDefinitions.All.Select(d => d.Family), first.Select(r => r.Family));
        Assert.All(first, r => Assert.True(r.IsNew, r.ToString()));
        Assert.All(first, r => Assert.Equal(1, r.Revision));
        Assert.All(first, r => Assert.Empty(r.Differences));

        var second = await TaskDefinitions.RegisterAllAsync(ecs, All, skipIfUnchanged: true);
        Assert.Empty(second.Where(r => r.IsNew).Select(r => r + ": " + string.Join("; ", r.Differences)));
        Assert.Equal(first.Select(r => r.TaskDefinitionArn), second.Select(r => r.TaskDefinitionArn));
        foreach (var registration in first)
        {
            var latest = await ecs.DescribeTaskDefinitionAsync(Requests.Describe(registration.Family));
            Assert.Equal(1, latest.TaskDefinition.Revision);
        }
    }

    [Fact]
    public async Task Without_the_option_each_call_is_a_revision()
    {
        using var ecs = await FreshAsync();

        await BillingTaskDefinition.RegisterAsync(ecs, "prod", CancellationToken.None);
        var second = await BillingTaskDefinition.RegisterAsync(ecs, "prod");

        Assert.Equal(("shop-billing-prod", "prod", 2, true), (second.Family, second.Environment, second.Revision, second.IsNew));
        Assert.EndsWith(":task-definition/shop-billing-prod:2", second.TaskDefinitionArn, StringComparison.Ordinal);
        Assert.Equal("shop-billing-prod:2 registered", second.ToString());
    }

    [Fact]
    public async Task What_changed_is_registered_and_said()
    {
        using var ecs = await FreshAsync();
        var parameters = new OrdersParameters { ImageTag = "v1", Stage = "blue", AccountId = "123456789012" };
        await OrdersTaskDefinition.RegisterAsync(ecs, "prod", parameters);

        var same = await OrdersTaskDefinition.RegisterAsync(ecs, "prod", parameters, skipIfUnchanged: true);
        Assert.Equal((1, false, "shop-orders-prod:1 unchanged"), (same.Revision, same.IsNew, same.ToString()));

        parameters.ImageTag = "v2";
        var changed = await OrdersTaskDefinition.RegisterAsync(ecs, "prod", parameters, skipIfUnchanged: true);
        Assert.Equal((2, true), (changed.Revision, changed.IsNew));
        Assert.Contains("containerDefinitions[orders-container].image: shop/orders:v1-blue -> shop/orders:v2-blue", changed.Differences);

        var images = new Dictionary<string, string> { ["agent-blue"] = "mirror/agent:2" };
        var replaced = await OrdersTaskDefinition.RegisterAsync(ecs, "prod", parameters, images, skipIfUnchanged: true);
        Assert.Equal(["containerDefinitions[agent-blue].image: shop/agent:1 -> mirror/agent:2"], replaced.Differences);
        Assert.False((await OrdersTaskDefinition.RegisterAsync(ecs, "prod", parameters, images, skipIfUnchanged: true)).IsNew);
    }

    [Fact]
    public async Task What_somebody_else_changed_is_registered_again()
    {
        using var ecs = await FreshAsync();
        await BillingTaskDefinition.RegisterAsync(ecs, "stg");
        var request = BillingTaskDefinition.CreateRegisterTaskDefinitionRequest("stg");
        request.ContainerDefinitions[0].Essential = false;
        request.Tags[0].Value = "other";
        await ecs.RegisterTaskDefinitionAsync(request);

        var again = await BillingTaskDefinition.RegisterAsync(ecs, "stg", skipIfUnchanged: true);

        Assert.Equal((3, true), (again.Revision, again.IsNew));
        Assert.Equal(["containerDefinitions[billing-container].essential", "tags[team].value"], again.Differences.Select(d => d.Split(':')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task One_environment_of_all()
    {
        using var ecs = await FreshAsync();

        var registered = await TaskDefinitions.RegisterAllAsync(ecs, All, "prod");

        Assert.Equal(["shop-billing-prod", "shop-orders-prod"], registered.Select(r => r.Family));
        await Assert.ThrowsAsync<ClientException>(() => ecs.DescribeTaskDefinitionAsync(Requests.Describe("shop-billing-stg")));
    }

    private async Task<AmazonECSClient> FreshAsync()
    {
        await (await moto.StartAsync()).ResetAsync();
        return await moto.ClientAsync();
    }
}
