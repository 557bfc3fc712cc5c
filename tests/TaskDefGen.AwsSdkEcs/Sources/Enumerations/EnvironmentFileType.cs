using Amazon.Runtime;

namespace Amazon.ECS;

public class EnvironmentFileType : ConstantClass
{
    public static readonly EnvironmentFileType S3 = new("s3");

    public EnvironmentFileType(string value)
        : base(value)
    {
    }

    public static implicit operator EnvironmentFileType(string value) => FindValue(value);

    public static EnvironmentFileType FindValue(string value) => FindValue<EnvironmentFileType>(value);
}
