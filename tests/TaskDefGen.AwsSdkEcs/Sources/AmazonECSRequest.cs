using Amazon.Runtime;

namespace Amazon.ECS;

public partial class AmazonECSRequest : AmazonWebServiceRequest
{
}
