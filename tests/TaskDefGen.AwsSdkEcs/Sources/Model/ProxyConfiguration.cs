using System.Collections.Generic;

namespace Amazon.ECS.Model;

public partial class ProxyConfiguration
{
    public ProxyConfigurationType Type { get; set; }

    public string ContainerName { get; set; }

    public List<KeyValuePair> Properties { get; set; } = Unset.List<KeyValuePair>();

    internal static Structure<ProxyConfiguration> Shape { get; } = new Structure<ProxyConfiguration>()
        .Constant("type", x => x.Type, (x, v) => x.Type = v, ProxyConfigurationType.FindValue)
        .Text("containerName", x => x.ContainerName, (x, v) => x.ContainerName = v)
        .Many("properties", x => x.Properties, (x, v) => x.Properties = v, KeyValuePair.Shape);
}
