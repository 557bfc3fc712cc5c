using System;
using System.Net;
using System.Threading.Tasks;
using Amazon.ECS;
using Amazon.ECS.Model;
using Amazon.Runtime;
using TaskDefGen.Registration.Tests.Support;

namespace TaskDefGen.Registration.Tests.Sdk;

/// <summary>What a service refuses comes out as the SDK's exceptions, with the service's words.</summary>
public sealed class ErrorTests
{
    private const string Words = "Container.image should not be null or empty.";

    [Theory]
    [InlineData("ClientException", "ClientException", typeof(ClientException))]
    [InlineData("com.amazonaws.ecs#ClientException", "ClientException", typeof(ClientException))]
    [InlineData("InvalidParameterException", "InvalidParameterException", typeof(InvalidParameterException))]
    [InlineData("AccessDeniedException", "AccessDeniedException", typeof(AmazonECSException))]
    public async Task A_refusal_is_the_exception_of_its_code_and_not_tried_again(string type, string code, Type expected)
    {
        await using var ecs = ScriptedEcs.Start(Reply.Error(400, type, Words));
        using var client = Clients.For(ecs.Endpoint);

        var e = await Assert.ThrowsAnyAsync<AmazonECSException>(() => client.RegisterTaskDefinitionAsync(Requests.Small()));

        Assert.IsType(expected, e);
        Assert.Equal((Words, code, HttpStatusCode.BadRequest, "request-1"), (e.Message, e.ErrorCode, e.StatusCode, e.RequestId));
        Assert.Single(ecs.Received);
    }

    [Theory]
    [InlineData(500, "ServerException", typeof(ServerException))]
    [InlineData(400, "ThrottlingException", typeof(AmazonECSException))]
    public async Task What_may_pass_is_tried_again_and_then_the_exception_of_its_code(int status, string code, Type expected)
    {
        await using var ecs = ScriptedEcs.Start(Reply.Error(status, code, "Not now."));
        using var client = Clients.For(ecs.Endpoint, config => config.MaxErrorRetry = 2);

        var e = await Assert.ThrowsAnyAsync<AmazonECSException>(() => client.RegisterTaskDefinitionAsync(Requests.Small()));

        Assert.IsType(expected, e);
        Assert.Equal(("Not now.", code), (e.Message, e.ErrorCode));
        Assert.Equal(3, ecs.Received.Count);
    }

    [Fact]
    public async Task What_did_pass_is_an_answer()
    {
        await using var ecs = ScriptedEcs.Start(Reply.Error(400, "ThrottlingException", "Rate exceeded"), Reply.Revision("small", 7));
        using var client = Clients.For(ecs.Endpoint);

        var response = await client.RegisterTaskDefinitionAsync(Requests.Small());

        Assert.Equal(7, response.TaskDefinition.Revision);
        Assert.Equal(HttpStatusCode.OK, response.HttpStatusCode);
        Assert.Equal(2, ecs.Received.Count);
        Assert.Equal(ecs.Received[0].Text, ecs.Received[1].Text);
    }

    [Fact]
    public async Task An_answer_that_is_no_JSON_is_an_exception_of_the_SDK()
    {
        await using var ecs = ScriptedEcs.Start(Reply.Ok("<html>"));
        using var client = Clients.For(ecs.Endpoint, config => config.MaxErrorRetry = 0);

        await Assert.ThrowsAnyAsync<AmazonUnmarshallingException>(() => client.RegisterTaskDefinitionAsync(Requests.Small()));
    }
}
