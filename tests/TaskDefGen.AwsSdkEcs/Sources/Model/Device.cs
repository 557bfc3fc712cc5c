using System.Collections.Generic;

namespace Amazon.ECS.Model;

public partial class Device
{
    public string HostPath { get; set; }

    public string ContainerPath { get; set; }

    public List<string> Permissions { get; set; } = Unset.List<string>();

    internal bool IsSetHostPath() => HostPath is not null;

    internal bool IsSetContainerPath() => ContainerPath is not null;

    internal bool IsSetPermissions() => Unset.IsSent(Permissions);
}
