using System.Collections.Generic;

namespace Amazon.ECS.Model;

public partial class LogConfiguration
{
    public LogDriver LogDriver { get; set; }

    public Dictionary<string, string> Options { get; set; } = Unset.Dictionary<string, string>();

    public List<Secret> SecretOptions { get; set; } = Unset.List<Secret>();

    internal bool IsSetLogDriver() => LogDriver is not null;

    internal bool IsSetOptions() => Unset.IsSent(Options);

    internal bool IsSetSecretOptions() => Unset.IsSent(SecretOptions);
}
