using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Amazon.ECS.Model;
using TaskDefGen.Registration.Tests.Support;

namespace TaskDefGen.Registration.Tests.Sdk.Surface;

/// <summary>Every member of every structure, on its way out and back.</summary>
public sealed class WireTests
{
    [Fact]
    public async Task Every_member_is_sent_under_its_name()
    {
        var (request, json) = Everything.In(nameof(RegisterTaskDefinitionRequest));

        JsonAssert.Equal(json.ToJsonString(), await SentAsync((RegisterTaskDefinitionRequest)request));
    }

    [Fact]
    public async Task Every_member_is_read_back()
    {
        var (_, json) = Everything.In(nameof(RegisterTaskDefinitionRequest));
        json.Remove("tags");

        var described = await DescribedAsync(new JsonObject { ["taskDefinition"] = json.DeepClone() });

        var again = new RegisterTaskDefinitionRequest();
        foreach (var property in typeof(TaskDefinition).GetProperties())
        {
            typeof(RegisterTaskDefinitionRequest).GetProperty(property.Name)?.SetValue(again, property.GetValue(described.TaskDefinition));
        }

        JsonAssert.Equal(json.ToJsonString(), await SentAsync(again));
    }

    [Fact]
    public async Task What_ECS_knows_of_a_revision_is_read()
    {
        var described = await DescribedAsync(JsonNode.Parse(
            """
            {
              "taskDefinition": {
                "taskDefinitionArn": "arn:aws:ecs:eu-central-1:123456789012:task-definition/shop:3",
                "family": "shop",
                "revision": 3,
                "status": "INACTIVE",
                "requiresAttributes": [ { "name": "ecs.capability.execution-role-awslogs" } ],
                "compatibilities": ["EC2", "FARGATE"],
                "registeredAt": 1767225600.5,
                "registeredBy": "arn:aws:iam::123456789012:user/shop",
                "aMemberOfTomorrow": { "a": [1] }
              },
              "tags": [ { "key": "team", "value": "shop" } ]
            }
            """)!);

        var definition = described.TaskDefinition;
        Assert.Equal("arn:aws:ecs:eu-central-1:123456789012:task-definition/shop:3", definition.TaskDefinitionArn);
        Assert.Equal(3, definition.Revision);
        Assert.Equal("INACTIVE", definition.Status);
        Assert.Equal("ecs.capability.execution-role-awslogs", Assert.Single(definition.RequiresAttributes).Name);
        Assert.Equal(["EC2", "FARGATE"], definition.Compatibilities);
        Assert.Equal(new DateTime(2026, 1, 1, 0, 0, 0, 500, DateTimeKind.Utc), definition.RegisteredAt);
        Assert.Equal("arn:aws:iam::123456789012:user/shop", definition.RegisteredBy);
        Assert.Equal(("team", "shop"), described.Tags.Select(tag => (tag.Key, tag.Value)).Single());
    }

    private static async Task<JsonNode> SentAsync(RegisterTaskDefinitionRequest request)
    {
        await using var ecs = ScriptedEcs.Start(Reply.Revision("any", 1));
        using var client = Clients.For(ecs.Endpoint);
        await client.RegisterTaskDefinitionAsync(request);
        return Assert.Single(ecs.Received).Json;
    }

    private static async Task<DescribeTaskDefinitionResponse> DescribedAsync(JsonNode answer)
    {
        await using var ecs = ScriptedEcs.Start(Reply.Ok(answer.ToJsonString()));
        using var client = Clients.For(ecs.Endpoint);
        return await client.DescribeTaskDefinitionAsync(Requests.Describe("any"));
    }
}
