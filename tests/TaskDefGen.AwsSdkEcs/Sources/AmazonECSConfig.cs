using System;
using System.Collections.Generic;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Util.Internal;

namespace Amazon.ECS;

public partial class AmazonECSConfig : ClientConfig
{
    private static readonly string UserAgentText = InternalSDKUtils.BuildUserAgentString("ECS", "4.0.0");

    public AmazonECSConfig()
        : base(new DefaultConfigurationProvider(Modes()))
    {
        base.ServiceId = ServiceId;
        AuthenticationServiceName = "ecs";
        EndpointProvider = new EcsEndpointProvider();
    }

    public static new string ServiceId => "ECS";

    public override string RegionEndpointServiceName => "ecs";

    public override string ServiceVersion => "2014-11-13";

    public override string UserAgent => UserAgentText;

    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters) =>
        EndpointProvider.ResolveEndpoint(EcsEndpointParameters.Of(this));

    /// <summary>Time limits for connecting, by where client and service are: facts of the SDK's shared defaults.</summary>
    private static IEnumerable<IDefaultConfiguration> Modes()
    {
        yield return Mode(DefaultConfigurationMode.Standard, TimeSpan.FromSeconds(3.1));
        yield return Mode(DefaultConfigurationMode.InRegion, TimeSpan.FromSeconds(1.1));
        yield return Mode(DefaultConfigurationMode.CrossRegion, TimeSpan.FromSeconds(3.1));
        yield return Mode(DefaultConfigurationMode.Mobile, TimeSpan.FromSeconds(30));
    }

    private static DefaultConfiguration Mode(DefaultConfigurationMode mode, TimeSpan connectTimeout) =>
        new() { Name = mode, RetryMode = RequestRetryMode.Standard, ConnectTimeout = connectTimeout };
}
