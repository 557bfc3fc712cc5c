using System.Collections.Generic;

namespace Amazon.ECS.Model;

public partial class ContainerRestartPolicy
{
    private bool? enabled;

    private int? restartAttemptPeriod;

    public Flag Enabled { get => Unset.Read(this.enabled); set => this.enabled = value; }

    public List<int> IgnoredExitCodes { get; set; } = Unset.List<int>();

    public Integer RestartAttemptPeriod { get => Unset.Read(this.restartAttemptPeriod); set => this.restartAttemptPeriod = value; }

    internal bool IsSetEnabled() => this.enabled is not null;

    internal bool IsSetIgnoredExitCodes() => Unset.IsSent(this.IgnoredExitCodes);

    internal bool IsSetRestartAttemptPeriod() => this.restartAttemptPeriod is not null;
}
