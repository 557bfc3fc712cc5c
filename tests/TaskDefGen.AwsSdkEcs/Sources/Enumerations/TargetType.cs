using Amazon.Runtime;

namespace Amazon.ECS;

public class TargetType : ConstantClass
{
    public static readonly TargetType ContainerInstance = new("container-instance");

    public TargetType(string value)
        : base(value)
    {
    }

    public static implicit operator TargetType(string value) => FindValue(value);

    public static TargetType FindValue(string value) => FindValue<TargetType>(value);
}
