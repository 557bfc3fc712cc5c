namespace Amazon.ECS.Model;

public partial class RuntimePlatform
{
    public CPUArchitecture CpuArchitecture { get; set; }

    public OSFamily OperatingSystemFamily { get; set; }

    internal static Structure<RuntimePlatform> Shape { get; } = new Structure<RuntimePlatform>()
        .Constant("cpuArchitecture", x => x.CpuArchitecture, (x, v) => x.CpuArchitecture = v, CPUArchitecture.FindValue)
        .Constant("operatingSystemFamily", x => x.OperatingSystemFamily, (x, v) => x.OperatingSystemFamily = v, OSFamily.FindValue);
}
