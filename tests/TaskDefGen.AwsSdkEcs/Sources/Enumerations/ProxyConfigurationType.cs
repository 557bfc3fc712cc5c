using Amazon.Runtime;

namespace Amazon.ECS;

public class ProxyConfigurationType : ConstantClass
{
    public static readonly ProxyConfigurationType APPMESH = new("APPMESH");

    public ProxyConfigurationType(string value)
        : base(value)
    {
    }

    public static implicit operator ProxyConfigurationType(string value) => FindValue(value);

    public static ProxyConfigurationType FindValue(string value) => FindValue<ProxyConfigurationType>(value);
}
