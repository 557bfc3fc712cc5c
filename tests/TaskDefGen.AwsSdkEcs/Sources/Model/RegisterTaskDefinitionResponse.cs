using System.Collections.Generic;
using Amazon.Runtime;

namespace Amazon.ECS.Model;

public partial class RegisterTaskDefinitionResponse : AmazonWebServiceResponse
{
    public List<Tag> Tags { get; set; } = Unset.List<Tag>();

    public TaskDefinition TaskDefinition { get; set; }

    internal static Structure<RegisterTaskDefinitionResponse> Shape { get; } = new Structure<RegisterTaskDefinitionResponse>()
        .Many("tags", x => x.Tags, (x, v) => x.Tags = v, Tag.Shape)
        .One("taskDefinition", x => x.TaskDefinition, (x, v) => x.TaskDefinition = v, TaskDefinition.Shape);
}
