using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG420Tests
{
    [Fact]
    public Task The_service_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [{|TDG420:Service(DesiredCount = 2)|}]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        class MyApp;
        """,
        ("TDG420", "The service has no security group, so that its tasks get the default one of the VPC: it lets in whatever else has it, and nothing from a load balancer outside it. Name one of its own with [SecurityGroup]."));

    [Fact]
    public Task A_group_is_added_to_fill_in() => Verify.FixAsync(
        "TDG420",
        "Add a security group to fill in",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [{|TDG420:Service(DesiredCount = 2)|}]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        [SecurityGroup("<security-group>")]
        class MyApp;
        """);
}
