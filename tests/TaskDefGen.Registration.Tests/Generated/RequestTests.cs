using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using TaskDefGen.Registration.Tests.Definitions;
using TaskDefGen.Registration.Tests.Support;

namespace TaskDefGen.Registration.Tests.Generated;

/// <summary>What generated code sends is what the build writes.</summary>
public sealed class RequestTests
{
    private static readonly TaskDefinitionsParameters All = new() { ImageTag = "v1", Stage = "blue", AccountId = "123456789012" };

    private static readonly OrdersParameters Filled = new() { ImageTag = "v1", Stage = "blue", AccountId = "123456789012" };

    [Fact]
    public async Task Every_definition_is_sent_as_it_is_written()
    {
        var requests = await Recorded.RequestsAsync(ecs => TaskDefinitions.RegisterAllAsync(ecs, All));

        var sent = requests.ToDictionary(r => (string)r.Json["family"]!, r => r.Json);
        Assert.Equal(TaskDefinitions.All.Select(d => d.Family).Order(StringComparer.Ordinal), sent.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(16, sent.Count);
        foreach (var document in TaskDefinitions.All.Where(d => d.Service != "orders"))
            JsonAssert.Equal(document.GetJson(), sent[document.Family]);
    }

    [Theory]
    [InlineData("stg")]
    [InlineData("prod")]
    public async Task What_the_build_left_open_is_filled_in_wherever_it_stands(string environment)
    {
        var request = await Recorded.RequestAsync(ecs => OrdersTaskDefinition.RegisterAsync(ecs, environment, Filled));

        var expected = OrdersTaskDefinition.GetJson(environment)
            .Replace("orders:{ImageTag}", "orders:v1", StringComparison.Ordinal)
            .Replace("tag-{ImageTag}\": \"{ImageTag}", "tag-v1\": \"v1", StringComparison.Ordinal)
            .Replace("{Stage}", "blue", StringComparison.Ordinal)
            .Replace("{AccountId}", "123456789012", StringComparison.Ordinal);
        JsonAssert.Equal(expected, request.Json);
        Assert.Equal(environment == "prod", request.Text.Contains("{ImageTag} {Timestamp}", StringComparison.Ordinal)); // meant as text
    }

    [Theory]
    [InlineData("a\"b\\c\n")]
    [InlineData("{Stage}")] // is not looked at again
    [InlineData("한국 & <x>")]
    public async Task Any_text_may_be_filled_in(string tag)
    {
        var request = await Recorded.RequestAsync(ecs => OrdersTaskDefinition.RegisterAsync(ecs, "stg", new OrdersParameters { ImageTag = tag, Stage = "blue", AccountId = "1" }));

        var container = request.Json["containerDefinitions"]![0]!;
        Assert.Equal("shop/orders:" + tag + "-blue", (string)container["image"]!);
        Assert.Equal(tag, (string)container["dockerLabels"]!["tag-" + tag]!);
    }

    [Fact]
    public async Task The_image_of_any_container_can_be_replaced()
    {
        var images = new Dictionary<string, string> { ["agent-blue"] = "mirror/agent:2" };
        var request = await Recorded.RequestAsync(ecs => OrdersTaskDefinition.RegisterAsync(ecs, "stg", Filled, images));

        Assert.Equal(["shop/orders:v1-blue", "mirror/agent:2"], Images(request.Json));
        Assert.Equal("mirror/billing:2", BillingTaskDefinition.CreateRegisterTaskDefinitionRequest("stg", new Dictionary<string, string> { ["billing-container"] = "mirror/billing:2" }).ContainerDefinitions[0].Image);
    }

    [Fact]
    public void An_image_for_no_container_is_refused_with_the_containers()
    {
        var images = new Dictionary<string, string> { ["agent"] = "mirror/agent:2" };
        var error = Assert.Throws<ArgumentException>("images", () => OrdersTaskDefinition.CreateRegisterTaskDefinitionRequest("stg", Filled, images));

        Assert.StartsWith("\"agent\" is no container of this task definition. Name one of: \"orders-container\", \"agent-blue\".", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_named_together_and_nothing_is_sent()
    {
        var requests = await Recorded.RequestsAsync(async ecs =>
        {
            var one = await Assert.ThrowsAsync<ArgumentException>("parameters", () => OrdersTaskDefinition.RegisterAsync(ecs, "stg", new OrdersParameters()));
            Assert.Contains("{AccountId}, {ImageTag}, {Stage}", one.Message, StringComparison.Ordinal);
            Assert.Contains("new OrdersParameters { AccountId = \"…\", ImageTag = \"…\", Stage = \"…\" }", one.Message, StringComparison.Ordinal);

            var all = await Assert.ThrowsAsync<ArgumentException>("parameters", () => TaskDefinitions.RegisterAllAsync(ecs, new TaskDefinitionsParameters { Stage = "blue", AccountId = "1" }, "prod"));
            Assert.Contains("new TaskDefinitionsParameters { ImageTag = \"…\" }", all.Message, StringComparison.Ordinal);

            await Assert.ThrowsAsync<ArgumentNullException>("parameters", () => OrdersTaskDefinition.RegisterAsync(ecs, "stg", null));
            await Assert.ThrowsAsync<ArgumentNullException>(nameof(ecs), () => BillingTaskDefinition.RegisterAsync(null, "stg"));
        });

        Assert.Empty(requests);
    }

    [Fact]
    public async Task An_environment_that_does_not_exist_is_refused_with_those_that_do()
    {
        var requests = await Recorded.RequestsAsync(async ecs =>
        {
            var one = await Assert.ThrowsAsync<ArgumentOutOfRangeException>("environment", () => BillingTaskDefinition.RegisterAsync(ecs, "test"));
            Assert.StartsWith("There is no such environment. Write one of: stg, prod.", one.Message, StringComparison.Ordinal);

            var all = await Assert.ThrowsAsync<ArgumentOutOfRangeException>("environment", () => TaskDefinitions.RegisterAllAsync(ecs, All, "test"));
            Assert.StartsWith("No task definition has this environment. Write one of: stg, prod; or leave it out to register all.", all.Message, StringComparison.Ordinal);
        });

        Assert.Empty(requests);
    }

    [Fact]
    public void Nothing_that_nobody_wrote_is_set()
    {
        var request = BillingTaskDefinition.CreateRegisterTaskDefinitionRequest("stg");

        Assert.Equal("shop-billing-stg", request.Family);
        Assert.True(request.Volumes is null or { Count: 0 });
        Assert.Null(request.PidMode);
        Assert.Equal(0, Assert.Single(request.ContainerDefinitions[0].Ulimits).SoftLimit);
    }

    private static string[] Images(JsonNode json) => [.. json["containerDefinitions"]!.AsArray().Select(c => (string)c!["image"]!)];
}
