using System.Collections.Generic;

namespace Amazon.ECS.Model;

public partial class LinuxParameters
{
    private bool? _initProcessEnabled;

    private int? _sharedMemorySize;

    private int? _maxSwap;

    private int? _swappiness;

    public KernelCapabilities Capabilities { get; set; }

    public List<Device> Devices { get; set; } = Unset.List<Device>();

    public Flag InitProcessEnabled { get => Unset.Read(_initProcessEnabled); set => _initProcessEnabled = value; }

    public Integer SharedMemorySize { get => Unset.Read(_sharedMemorySize); set => _sharedMemorySize = value; }

    public List<Tmpfs> Tmpfs { get; set; } = Unset.List<Tmpfs>();

    public Integer MaxSwap { get => Unset.Read(_maxSwap); set => _maxSwap = value; }

    public Integer Swappiness { get => Unset.Read(_swappiness); set => _swappiness = value; }

    internal static Structure<LinuxParameters> Shape { get; } = new Structure<LinuxParameters>()
        .One("capabilities", x => x.Capabilities, (x, v) => x.Capabilities = v, KernelCapabilities.Shape)
        .Many("devices", x => x.Devices, (x, v) => x.Devices = v, Device.Shape)
        .Flag("initProcessEnabled", x => x._initProcessEnabled, (x, v) => x._initProcessEnabled = v)
        .Integer("sharedMemorySize", x => x._sharedMemorySize, (x, v) => x._sharedMemorySize = v)
        .Many("tmpfs", x => x.Tmpfs, (x, v) => x.Tmpfs = v, Model.Tmpfs.Shape)
        .Integer("maxSwap", x => x._maxSwap, (x, v) => x._maxSwap = v)
        .Integer("swappiness", x => x._swappiness, (x, v) => x._swappiness = v);
}
