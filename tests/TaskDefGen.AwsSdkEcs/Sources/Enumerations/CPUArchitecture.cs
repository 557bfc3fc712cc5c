using Amazon.Runtime;

namespace Amazon.ECS;

public class CPUArchitecture : ConstantClass
{
    public static readonly CPUArchitecture X86_64 = new("X86_64");

    public static readonly CPUArchitecture ARM64 = new("ARM64");

    public CPUArchitecture(string value)
        : base(value)
    {
    }

    public static implicit operator CPUArchitecture(string value) => FindValue(value);

    public static CPUArchitecture FindValue(string value) => FindValue<CPUArchitecture>(value);
}
