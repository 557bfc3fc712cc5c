using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Util;

namespace Amazon.ECS.Internal;

/// <summary>What decides where a request goes.</summary>
internal sealed class EcsEndpointParameters : EndpointParameters
{
    public string Region { get; init; }

    /// <summary>An address that the user gave, in code or as <c>AWS_ENDPOINT_URL_ECS</c>.</summary>
    public string ServiceUrl { get; init; }

    public bool UseFips { get; init; }

    public bool UseDualStack { get; init; }

    public static EcsEndpointParameters Of(IClientConfig config) => new()
    {
        Region = RegionOf(config),
        ServiceUrl = config.ServiceURL,
        UseFips = config.UseFIPSEndpoint,
        UseDualStack = config.UseDualstackEndpoint,
    };

    private static string RegionOf(IClientConfig config)
    {
        if (config.RegionEndpoint is { } region)
        {
            return region.SystemName;
        }

        return string.IsNullOrEmpty(config.AuthenticationRegion) && !string.IsNullOrEmpty(config.ServiceURL)
            ? AWSSDKUtils.DetermineRegion(config.ServiceURL)
            : config.AuthenticationRegion;
    }
}
