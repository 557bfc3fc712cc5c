using System.Threading;
using System.Threading.Tasks;
using Amazon.ECS.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;

namespace Amazon.ECS;

public partial class AmazonECSClient : AmazonServiceClient, IAmazonECS
{
    private static readonly EcsMetadata Metadata = new();

    public AmazonECSClient()
        : this(new AmazonECSConfig())
    {
    }

    public AmazonECSClient(RegionEndpoint region)
        : this(At(region))
    {
    }

    public AmazonECSClient(AmazonECSConfig config)
        : base(config)
    {
    }

    public AmazonECSClient(AWSCredentials credentials)
        : this(credentials, new AmazonECSConfig())
    {
    }

    public AmazonECSClient(AWSCredentials credentials, RegionEndpoint region)
        : this(credentials, At(region))
    {
    }

    public AmazonECSClient(AWSCredentials credentials, AmazonECSConfig clientConfig)
        : base(credentials, clientConfig)
    {
    }

    public AmazonECSClient(string awsAccessKeyId, string awsSecretAccessKey)
        : this(awsAccessKeyId, awsSecretAccessKey, new AmazonECSConfig())
    {
    }

    public AmazonECSClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : this(awsAccessKeyId, awsSecretAccessKey, At(region))
    {
    }

    public AmazonECSClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonECSConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, clientConfig)
    {
    }

    public AmazonECSClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
        : this(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonECSConfig())
    {
    }

    public AmazonECSClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : this(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, At(region))
    {
    }

    public AmazonECSClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonECSConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, clientConfig)
    {
    }

    protected override IServiceMetadata ServiceMetadata => Metadata;

    public virtual Task<DescribeTaskDefinitionResponse> DescribeTaskDefinitionAsync(DescribeTaskDefinitionRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("DescribeTaskDefinition", request, DescribeTaskDefinitionRequest.Shape, DescribeTaskDefinitionResponse.Shape, cancellationToken);

    public virtual Task<RegisterTaskDefinitionResponse> RegisterTaskDefinitionAsync(RegisterTaskDefinitionRequest request, CancellationToken cancellationToken = default) =>
        CallAsync("RegisterTaskDefinition", request, RegisterTaskDefinitionRequest.Shape, RegisterTaskDefinitionResponse.Shape, cancellationToken);

    public Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) =>
        Config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(request));

    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline)
    {
        pipeline.RemoveHandler<EndpointResolver>();
        pipeline.AddHandlerAfter<Marshaller>(new EcsEndpointResolver());
        pipeline.AddHandlerAfter<Marshaller>(new EcsAuthSchemeHandler());
    }

    private static AmazonECSConfig At(RegionEndpoint region) => new() { RegionEndpoint = region };

    private Task<TResponse> CallAsync<TRequest, TResponse>(
        string operation,
        TRequest request,
        Structure<TRequest> input,
        Structure<TResponse> output,
        CancellationToken cancellationToken)
        where TRequest : AmazonECSRequest, new()
        where TResponse : AmazonWebServiceResponse, new()
    {
        var options = new InvokeOptions
        {
            RequestMarshaller = new RequestMarshaller<TRequest>(operation, input),
            ResponseUnmarshaller = new ReplyUnmarshaller<TResponse>(output),
        };
        return InvokeAsync<TResponse>(request, options, cancellationToken);
    }
}
