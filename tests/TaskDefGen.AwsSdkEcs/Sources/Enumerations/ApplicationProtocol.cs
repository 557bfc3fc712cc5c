using Amazon.Runtime;

namespace Amazon.ECS;

public class ApplicationProtocol : ConstantClass
{
    public static readonly ApplicationProtocol Http = new("http");

    public static readonly ApplicationProtocol Http2 = new("http2");

    public static readonly ApplicationProtocol Grpc = new("grpc");

    public ApplicationProtocol(string value)
        : base(value)
    {
    }

    public static implicit operator ApplicationProtocol(string value) => FindValue(value);

    public static ApplicationProtocol FindValue(string value) => FindValue<ApplicationProtocol>(value);
}
