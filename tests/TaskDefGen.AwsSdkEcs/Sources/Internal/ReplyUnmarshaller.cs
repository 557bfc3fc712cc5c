using System;
using System.Net;
using System.Text.Json;
using Amazon.ECS.Model;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;
using Amazon.Runtime.Internal.Util;

namespace Amazon.ECS.Internal;

/// <summary>A response, or the exception that the service named instead.</summary>
internal sealed class ReplyUnmarshaller<TResponse>(Structure<TResponse> structure) : JsonResponseUnmarshaller
    where TResponse : AmazonWebServiceResponse, new()
{
    public override AmazonWebServiceResponse Unmarshall(JsonUnmarshallerContext input)
    {
        using var body = JsonDocument.Parse(input.Stream);
        return structure.Read(body.RootElement);
    }

    public override AmazonServiceException UnmarshallException(JsonUnmarshallerContext input, Exception innerException, HttpStatusCode statusCode)
    {
        var reader = new StreamingUtf8JsonReader(input.Stream);
        var error = JsonErrorResponseUnmarshaller.GetInstance().Unmarshall(input, ref reader);
        return error.Code switch
        {
            nameof(ClientException) => new ClientException(error.Message, innerException, error.Type, error.Code, error.RequestId, statusCode),
            nameof(InvalidParameterException) => new InvalidParameterException(error.Message, innerException, error.Type, error.Code, error.RequestId, statusCode),
            nameof(ServerException) => new ServerException(error.Message, innerException, error.Type, error.Code, error.RequestId, statusCode),
            _ => new AmazonECSException(error.Message, innerException, error.Type, error.Code, error.RequestId, statusCode),
        };
    }
}
