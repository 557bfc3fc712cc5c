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

    internal bool IsSetScope() => Scope is not null;

    internal bool IsSetAutoprovision() => _autoprovision is not null;

    internal bool IsSetDriver() => Driver is not null;

    internal bool IsSetDriverOpts() => Unset.IsSent(DriverOpts);

    internal bool IsSetLabels() => Unset.IsSent(Labels);
}
