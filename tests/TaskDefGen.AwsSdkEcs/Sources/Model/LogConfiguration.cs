using System.Collections.Generic;

namespace Amazon.ECS.Model;

public partial class LogConfiguration
{
    public LogDriver LogDriver { get; set; }

    public Dictionary<string, string> Options { get; set; } = Unset.Dictionary<string, string>();

    public List<Secret> SecretOptions { get; set; } = Unset.List<Secret>();

    internal bool IsSetLogDriver() => this.LogDriver is not null;

    internal bool IsSetOptions() => Unset.IsSent(this.Options);

    internal bool IsSetSecretOptions() => Unset.IsSent(this.SecretOptions);
}
