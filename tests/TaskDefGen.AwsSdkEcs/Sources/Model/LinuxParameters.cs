using System.Collections.Generic;

namespace Amazon.ECS.Model;

public partial class LinuxParameters
{
    private bool? initProcessEnabled;

    private int? sharedMemorySize;

    private int? maxSwap;

    private int? swappiness;

    public KernelCapabilities Capabilities { get; set; }

    public List<Device> Devices { get; set; } = Unset.List<Device>();

    public Flag InitProcessEnabled { get => Unset.Read(this.initProcessEnabled); set => this.initProcessEnabled = value; }

    public Integer SharedMemorySize { get => Unset.Read(this.sharedMemorySize); set => this.sharedMemorySize = value; }

    public List<Tmpfs> Tmpfs { get; set; } = Unset.List<Tmpfs>();

    public Integer MaxSwap { get => Unset.Read(this.maxSwap); set => this.maxSwap = value; }

    public Integer Swappiness { get => Unset.Read(this.swappiness); set => this.swappiness = value; }

    internal bool IsSetCapabilities() => this.Capabilities is not null;

    internal bool IsSetDevices() => Unset.IsSent(this.Devices);

    internal bool IsSetInitProcessEnabled() => this.initProcessEnabled is not null;

    internal bool IsSetSharedMemorySize() => this.sharedMemorySize is not null;

    internal bool IsSetTmpfs() => Unset.IsSent(this.Tmpfs);

    internal bool IsSetMaxSwap() => this.maxSwap is not null;

    internal bool IsSetSwappiness() => this.swappiness is not null;
}
