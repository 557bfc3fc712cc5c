using System.Collections.Generic;

namespace Amazon.ECS.Model;

public partial class DescribeTaskDefinitionRequest : AmazonECSRequest
{
    public string TaskDefinition { get; set; }

    public List<string> Include { get; set; } = Unset.List<string>();

    internal bool IsSetTaskDefinition() => TaskDefinition is not null;

    internal bool IsSetInclude() => Unset.IsSent(Include);
}
