using System.Collections.Generic;

namespace Amazon.ECS.Model;

public partial class ProxyConfiguration
{
    public ProxyConfigurationType Type { get; set; }

    public string ContainerName { get; set; }

    public List<KeyValuePair> Properties { get; set; } = Unset.List<KeyValuePair>();

    internal bool IsSetType() => Type is not null;

    internal bool IsSetContainerName() => ContainerName is not null;

    internal bool IsSetProperties() => Unset.IsSent(Properties);
}
