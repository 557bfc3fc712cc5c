using System.Collections.Generic;

namespace Amazon.ECS.Model;

public partial class Tmpfs
{
    private int? _size;

    public string ContainerPath { get; set; }

    public Integer Size { get => Unset.Read(_size); set => _size = value; }

    public List<string> MountOptions { get; set; } = Unset.List<string>();

    internal bool IsSetContainerPath() => ContainerPath is not null;

    internal bool IsSetSize() => _size is not null;

    internal bool IsSetMountOptions() => Unset.IsSent(MountOptions);
}
