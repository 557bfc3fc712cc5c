using System.Collections.Generic;

namespace Amazon.ECS.Model;

public partial class HealthCheck
{
    private int? _interval;

    private int? _timeout;

    private int? _retries;

    private int? _startPeriod;

    public List<string> Command { get; set; } = Unset.List<string>();

    public Integer Interval { get => Unset.Read(_interval); set => _interval = value; }

    public Integer Timeout { get => Unset.Read(_timeout); set => _timeout = value; }

    public Integer Retries { get => Unset.Read(_retries); set => _retries = value; }

    public Integer StartPeriod { get => Unset.Read(_startPeriod); set => _startPeriod = value; }

    internal bool IsSetCommand() => Unset.IsSent(Command);

    internal bool IsSetInterval() => _interval is not null;

    internal bool IsSetTimeout() => _timeout is not null;

    internal bool IsSetRetries() => _retries is not null;

    internal bool IsSetStartPeriod() => _startPeriod is not null;
}
