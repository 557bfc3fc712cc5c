using Amazon.Runtime;

namespace Amazon.ECS;

public class DeviceCgroupPermission : ConstantClass
{
    public static readonly DeviceCgroupPermission Read = new("read");

    public static readonly DeviceCgroupPermission Write = new("write");

    public static readonly DeviceCgroupPermission Mknod = new("mknod");

    public DeviceCgroupPermission(string value)
        : base(value)
    {
    }

    public static implicit operator DeviceCgroupPermission(string value) => FindValue(value);

    public static DeviceCgroupPermission FindValue(string value) => FindValue<DeviceCgroupPermission>(value);
}
