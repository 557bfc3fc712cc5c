using System.Collections.Generic;

namespace Amazon.ECS.Model;

public partial class Tmpfs
{
    private int? size;

    public string ContainerPath { get; set; }

    public Integer Size { get => Unset.Read(this.size); set => this.size = value; }

    public List<string> MountOptions { get; set; } = Unset.List<string>();

    internal bool IsSetContainerPath() => this.ContainerPath is not null;

    internal bool IsSetSize() => this.size is not null;

    internal bool IsSetMountOptions() => Unset.IsSent(this.MountOptions);
}
