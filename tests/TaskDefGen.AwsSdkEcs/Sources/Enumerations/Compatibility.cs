using Amazon.Runtime;

namespace Amazon.ECS;

public class Compatibility : ConstantClass
{
    public static readonly Compatibility EC2 = new("EC2");

    public static readonly Compatibility FARGATE = new("FARGATE");

    public static readonly Compatibility EXTERNAL = new("EXTERNAL");

    public static readonly Compatibility MANAGED_INSTANCES = new("MANAGED_INSTANCES");

    public Compatibility(string value)
        : base(value)
    {
    }

    public static implicit operator Compatibility(string value) => FindValue(value);

    public static Compatibility FindValue(string value) => FindValue<Compatibility>(value);
}
