using System.Collections.Generic;

namespace Amazon.ECS.Model;

public partial class FirelensConfiguration
{
    public FirelensConfigurationType Type { get; set; }

    public Dictionary<string, string> Options { get; set; } = Unset.Dictionary<string, string>();

    internal bool IsSetType() => Type is not null;

    internal bool IsSetOptions() => Unset.IsSent(Options);
}
