using System.Collections.Generic;

namespace Amazon.ECS.Model;

public partial class DockerVolumeConfiguration
{
    private bool? _autoprovision;

    public Scope Scope { get; set; }

    public Flag Autoprovision { get => Unset.Read(_autoprovision); set => _autoprovision = value; }

    public string Driver { get; set; }

    public Dictionary<string, string> DriverOpts { get; set; } = Unset.Dictionary<string, string>();

    public Dictionary<string, string> Labels { get; set; } = Unset.Dictionary<string, string>();

    internal static Structure<DockerVolumeConfiguration> Shape { get; } = new Structure<DockerVolumeConfiguration>()
        .Constant("scope", x => x.Scope, (x, v) => x.Scope = v, Scope.FindValue)
        .Flag("autoprovision", x => x._autoprovision, (x, v) => x._autoprovision = v)
        .Text("driver", x => x.Driver, (x, v) => x.Driver = v)
        .Map("driverOpts", x => x.DriverOpts, (x, v) => x.DriverOpts = v)
        .Map("labels", x => x.Labels, (x, v) => x.Labels = v);
}
