using System.Collections.Generic;

namespace Amazon.ECS.Model;

public partial class ContainerRestartPolicy
{
    private bool? _enabled;

    private int? _restartAttemptPeriod;

    public Flag Enabled { get => Unset.Read(_enabled); set => _enabled = value; }

    public List<int> IgnoredExitCodes { get; set; } = Unset.List<int>();

    public Integer RestartAttemptPeriod { get => Unset.Read(_restartAttemptPeriod); set => _restartAttemptPeriod = value; }

    internal static Structure<ContainerRestartPolicy> Shape { get; } = new Structure<ContainerRestartPolicy>()
        .Flag("enabled", x => x._enabled, (x, v) => x._enabled = v)
        .Integers("ignoredExitCodes", x => x.IgnoredExitCodes, (x, v) => x.IgnoredExitCodes = v)
        .Integer("restartAttemptPeriod", x => x._restartAttemptPeriod, (x, v) => x._restartAttemptPeriod = v);
}
