using System;
using Amazon.ECS;

namespace TaskDefGen.Registration.Tests.Support;

/// <summary>The SDK's client as a user makes it, for an endpoint on loopback.</summary>
internal static class Clients
{
    public const string AccessKey = "AKIDEXAMPLE";

    public const string SecretKey = "not-a-real-secret";

    public const string Region = "eu-central-1";

    public static AmazonECSClient For(Uri endpoint, Action<AmazonECSConfig>? configure = null)
    {
        var config = new AmazonECSConfig { ServiceURL = endpoint.ToString(), AuthenticationRegion = Region };
        configure?.Invoke(config);
        return new AmazonECSClient(AccessKey, SecretKey, config);
    }
}
