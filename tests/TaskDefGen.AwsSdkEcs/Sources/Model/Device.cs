using System.Collections.Generic;

namespace Amazon.ECS.Model;

public partial class Device
{
    public string HostPath { get; set; }

    public string ContainerPath { get; set; }

    public List<string> Permissions { get; set; } = Unset.List<string>();

    internal static Structure<Device> Shape { get; } = new Structure<Device>()
        .Text("hostPath", x => x.HostPath, (x, v) => x.HostPath = v)
        .Text("containerPath", x => x.ContainerPath, (x, v) => x.ContainerPath = v)
        .Texts("permissions", x => x.Permissions, (x, v) => x.Permissions = v);
}
