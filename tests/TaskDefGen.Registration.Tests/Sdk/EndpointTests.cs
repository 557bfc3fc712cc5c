#if ECS_STAND_IN || !ECS_V3 // Addresses from the environment came to 3.7 late.
using System;
using System.Threading.Tasks;
using Amazon;
using Amazon.ECS;
using Amazon.ECS.Model;
using TaskDefGen.Registration.Tests.Support;

namespace TaskDefGen.Registration.Tests.Sdk;

/// <summary>Where requests go.</summary>
public sealed class EndpointTests
{
    [Theory]
    [InlineData("eu-central-1", false, "https://ecs.eu-central-1.amazonaws.com")]
    [InlineData("us-east-1", true, "https://ecs-fips.us-east-1.amazonaws.com")]
    [InlineData("cn-north-1", false, "https://ecs.cn-north-1.amazonaws.com.cn")]
    public void The_regional_address(string region, bool fips, string expected)
    {
        using var client = new AmazonECSClient(
            Clients.AccessKey,
            Clients.SecretKey,
            new AmazonECSConfig { RegionEndpoint = RegionEndpoint.GetBySystemName(region), UseFIPSEndpoint = fips, IgnoreConfiguredEndpointUrls = true });

        Assert.Equal(expected, client.DetermineServiceOperationEndpoint(new RegisterTaskDefinitionRequest()).URL.TrimEnd('/'));
    }

    [Fact]
    public async Task The_address_that_the_environment_names()
    {
        const string Variable = "AWS_ENDPOINT_URL_ECS";
        var before = Environment.GetEnvironmentVariable(Variable);
        await using var ecs = ScriptedEcs.Start(Reply.Revision("small", 1));
        try
        {
            Environment.SetEnvironmentVariable(Variable, ecs.Endpoint.ToString());
            using var client = new AmazonECSClient(Clients.AccessKey, Clients.SecretKey, RegionEndpoint.EUCentral1);

            await client.RegisterTaskDefinitionAsync(Requests.Small());
        }
        finally
        {
            Environment.SetEnvironmentVariable(Variable, before);
        }

        Assert.Equal("RegisterTaskDefinition", Assert.Single(ecs.Received).Operation);
    }
}
#endif
