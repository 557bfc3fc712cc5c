using System.Buffers;
using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;

namespace Amazon.ECS.Internal;

/// <summary>A request in AWS JSON 1.1: the operation is a header, the body its input.</summary>
internal sealed class RequestMarshaller(string operation) : IMarshaller<IRequest, AmazonWebServiceRequest>
{
    private const string Service = "AmazonEC2ContainerServiceV20141113";

    public IRequest Marshall(AmazonWebServiceRequest input)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(body))
        {
            ShapeWriter.Write(writer, input);
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
