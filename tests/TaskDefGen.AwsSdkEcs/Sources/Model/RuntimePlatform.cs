namespace Amazon.ECS.Model;

public partial class RuntimePlatform
{
    public CPUArchitecture CpuArchitecture { get; set; }

    public OSFamily OperatingSystemFamily { get; set; }

    internal bool IsSetCpuArchitecture() => CpuArchitecture is not null;

    internal bool IsSetOperatingSystemFamily() => OperatingSystemFamily is not null;
}
