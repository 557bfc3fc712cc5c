using System.Collections.Generic;

namespace Amazon.ECS.Model;

public partial class LogConfiguration
{
    public LogDriver LogDriver { get; set; }

    public Dictionary<string, string> Options { get; set; } = Unset.Dictionary<string, string>();

    public List<Secret> SecretOptions { get; set; } = Unset.List<Secret>();

    internal static Structure<LogConfiguration> Shape { get; } = new Structure<LogConfiguration>()
        .Constant("logDriver", x => x.LogDriver, (x, v) => x.LogDriver = v, LogDriver.FindValue)
        .Map("options", x => x.Options, (x, v) => x.Options = v)
        .Many("secretOptions", x => x.SecretOptions, (x, v) => x.SecretOptions = v, Secret.Shape);
}
