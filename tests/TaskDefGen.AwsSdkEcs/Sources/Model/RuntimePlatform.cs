namespace Amazon.ECS.Model;

public partial class RuntimePlatform
{
    public CPUArchitecture CpuArchitecture { get; set; }

    public OSFamily OperatingSystemFamily { get; set; }

    internal bool IsSetCpuArchitecture() => this.CpuArchitecture is not null;

    internal bool IsSetOperatingSystemFamily() => this.OperatingSystemFamily is not null;
}
