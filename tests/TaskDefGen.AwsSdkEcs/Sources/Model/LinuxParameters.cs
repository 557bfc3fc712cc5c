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

    internal bool IsSetCapabilities() => Capabilities is not null;

    internal bool IsSetDevices() => Unset.IsSent(Devices);

    internal bool IsSetInitProcessEnabled() => _initProcessEnabled is not null;

    internal bool IsSetSharedMemorySize() => _sharedMemorySize is not null;

    internal bool IsSetTmpfs() => Unset.IsSent(Tmpfs);

    internal bool IsSetMaxSwap() => _maxSwap is not null;

    internal bool IsSetSwappiness() => _swappiness is not null;
}
