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

    internal static Structure<HealthCheck> Shape { get; } = new Structure<HealthCheck>()
        .Texts("command", x => x.Command, (x, v) => x.Command = v)
        .Integer("interval", x => x._interval, (x, v) => x._interval = v)
        .Integer("timeout", x => x._timeout, (x, v) => x._timeout = v)
        .Integer("retries", x => x._retries, (x, v) => x._retries = v)
        .Integer("startPeriod", x => x._startPeriod, (x, v) => x._startPeriod = v);
}
