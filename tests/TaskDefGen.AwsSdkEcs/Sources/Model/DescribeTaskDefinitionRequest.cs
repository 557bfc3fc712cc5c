using System.Collections.Generic;

namespace Amazon.ECS.Model;

public partial class DescribeTaskDefinitionRequest : AmazonECSRequest
{
    public string TaskDefinition { get; set; }

    public List<string> Include { get; set; } = Unset.List<string>();

    internal static Structure<DescribeTaskDefinitionRequest> Shape { get; } = new Structure<DescribeTaskDefinitionRequest>()
        .Text("taskDefinition", x => x.TaskDefinition, (x, v) => x.TaskDefinition = v)
        .Texts("include", x => x.Include, (x, v) => x.Include = v);
}
