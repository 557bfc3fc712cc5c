using System.Collections.Generic;

namespace Amazon.ECS.Model;

public partial class DockerVolumeConfiguration
{
    private bool? autoprovision;

    public Scope Scope { get; set; }

    public Flag Autoprovision { get => Unset.Read(this.autoprovision); set => this.autoprovision = value; }

    public string Driver { get; set; }

    public Dictionary<string, string> DriverOpts { get; set; } = Unset.Dictionary<string, string>();

    public Dictionary<string, string> Labels { get; set; } = Unset.Dictionary<string, string>();

    internal bool IsSetScope() => this.Scope is not null;

    internal bool IsSetAutoprovision() => this.autoprovision is not null;

    internal bool IsSetDriver() => this.Driver is not null;

    internal bool IsSetDriverOpts() => Unset.IsSent(this.DriverOpts);

    internal bool IsSetLabels() => Unset.IsSent(this.Labels);
}
