using Amazon.Runtime;

namespace Amazon.ECS;

public class IpcMode : ConstantClass
{
    public static readonly IpcMode Host = new("host");

    public static readonly IpcMode Task = new("task");

    public static readonly IpcMode None = new("none");

    public IpcMode(string value)
        : base(value)
    {
    }

    public static implicit operator IpcMode(string value) => FindValue(value);

    public static IpcMode FindValue(string value) => FindValue<IpcMode>(value);
}
