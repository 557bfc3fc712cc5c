using System.Collections.Generic;

namespace Amazon.ECS.Model;

public partial class FirelensConfiguration
{
    public FirelensConfigurationType Type { get; set; }

    public Dictionary<string, string> Options { get; set; } = Unset.Dictionary<string, string>();

    internal static Structure<FirelensConfiguration> Shape { get; } = new Structure<FirelensConfiguration>()
        .Constant("type", x => x.Type, (x, v) => x.Type = v, FirelensConfigurationType.FindValue)
        .Map("options", x => x.Options, (x, v) => x.Options = v);
}
