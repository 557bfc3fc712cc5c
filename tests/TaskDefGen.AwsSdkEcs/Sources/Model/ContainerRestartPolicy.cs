using System.Collections.Generic;

namespace Amazon.ECS.Model;

public partial class ContainerRestartPolicy
{
    private bool? _enabled;

    private int? _restartAttemptPeriod;

    public Flag Enabled { get => Unset.Read(_enabled); set => _enabled = value; }

    public List<int> IgnoredExitCodes { get; set; } = Unset.List<int>();

    public Integer RestartAttemptPeriod { get => Unset.Read(_restartAttemptPeriod); set => _restartAttemptPeriod = value; }

    internal bool IsSetEnabled() => _enabled is not null;

    internal bool IsSetIgnoredExitCodes() => Unset.IsSent(IgnoredExitCodes);

    internal bool IsSetRestartAttemptPeriod() => _restartAttemptPeriod is not null;
}
