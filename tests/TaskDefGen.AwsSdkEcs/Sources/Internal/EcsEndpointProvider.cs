using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Amazon.ECS.Internal;

/// <summary>The regional address of ECS, unless the user gave another.</summary>
internal sealed class EcsEndpointProvider : IEndpointProvider
{
    public Endpoint ResolveEndpoint(EndpointParameters parameters)
    {
        var ecs = (EcsEndpointParameters)parameters;
        if (!string.IsNullOrEmpty(ecs.ServiceUrl))
        {
            return new Endpoint(ecs.ServiceUrl);
        }

        if (string.IsNullOrEmpty(ecs.Region))
        {
            throw new AmazonClientException("Neither a region nor a service URL is set.");
        }

        if (ecs.UseDualStack)
        {
            throw new AmazonClientException("The stand-in for AWSSDK.ECS knows no dual-stack addresses. Set ServiceURL instead.");
        }

        var host = ecs.UseFips ? "ecs-fips" : "ecs";
        return new Endpoint($"https://{host}.{ecs.Region}.{RegionEndpoint.GetBySystemName(ecs.Region).PartitionDnsSuffix}");
    }
}
