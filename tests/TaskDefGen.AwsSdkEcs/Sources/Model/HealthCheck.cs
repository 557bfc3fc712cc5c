using System.Collections.Generic;

namespace Amazon.ECS.Model;

public partial class HealthCheck
{
    private int? interval;

    private int? timeout;

    private int? retries;

    private int? startPeriod;

    public List<string> Command { get; set; } = Unset.List<string>();

    public Integer Interval { get => Unset.Read(this.interval); set => this.interval = value; }

    public Integer Timeout { get => Unset.Read(this.timeout); set => this.timeout = value; }

    public Integer Retries { get => Unset.Read(this.retries); set => this.retries = value; }

    public Integer StartPeriod { get => Unset.Read(this.startPeriod); set => this.startPeriod = value; }

    internal bool IsSetCommand() => Unset.IsSent(this.Command);

    internal bool IsSetInterval() => this.interval is not null;

    internal bool IsSetTimeout() => this.timeout is not null;

    internal bool IsSetRetries() => this.retries is not null;

    internal bool IsSetStartPeriod() => this.startPeriod is not null;
}
