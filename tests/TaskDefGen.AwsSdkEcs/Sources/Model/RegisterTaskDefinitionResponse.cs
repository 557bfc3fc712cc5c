using System.Collections.Generic;
using Amazon.Runtime;

namespace Amazon.ECS.Model;

public partial class RegisterTaskDefinitionResponse : AmazonWebServiceResponse
{
    public List<Tag> Tags { get; set; } = Unset.List<Tag>();

    public TaskDefinition TaskDefinition { get; set; }

    internal bool IsSetTags() => Unset.IsSent(Tags);

    internal bool IsSetTaskDefinition() => TaskDefinition is not null;
}
