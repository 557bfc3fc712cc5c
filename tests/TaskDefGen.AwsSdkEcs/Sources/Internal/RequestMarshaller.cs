using System.Buffers;
using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;

namespace Amazon.ECS.Internal;

/// <summary>A request in AWS JSON 1.1: the operation is a header, the body its input.</summary>
internal sealed class RequestMarshaller<TRequest>(string operation, Structure<TRequest> structure) : IMarshaller<IRequest, AmazonWebServiceRequest>
    where TRequest : AmazonECSRequest, new()
{
    private const string Service = "AmazonEC2ContainerServiceV20141113";

    public IRequest Marshall(AmazonWebServiceRequest input)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(body))
        {
            structure.Write(writer, (TRequest)input);
        }

        var request = new DefaultRequest(input, "Amazon.ECS")
        {
            HttpMethod = "POST",
            ResourcePath = "/",
            Content = body.WrittenSpan.ToArray(),
        };
        request.Headers["X-Amz-Target"] = Service + "." + operation;
        request.Headers["Content-Type"] = "application/x-amz-json-1.1";
        return request;
    }
}
