using System.Collections.Generic;

namespace Amazon.ECS.Model;

public partial class Tmpfs
{
    private int? _size;

    public string ContainerPath { get; set; }

    public Integer Size { get => Unset.Read(_size); set => _size = value; }

    public List<string> MountOptions { get; set; } = Unset.List<string>();

    internal static Structure<Tmpfs> Shape { get; } = new Structure<Tmpfs>()
        .Text("containerPath", x => x.ContainerPath, (x, v) => x.ContainerPath = v)
        .Integer("size", x => x._size, (x, v) => x._size = v)
        .Texts("mountOptions", x => x.MountOptions, (x, v) => x.MountOptions = v);
}
