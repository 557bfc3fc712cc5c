using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG431Tests
{
    [Fact]
    public Task The_list_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Bridge, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0", Memory = 512)]
        [Service(DesiredCount = 2, LaunchType = LaunchType.Ec2)]
        [Network(VpcEndpoints = {|TDG431:new[] { "ecr.api", "ecr.dkr", "s3" }|})]
        class MyApp;
        """,
        ("TDG431", "The service runs on EC2 instances, and here they reach AWS through VPC endpoints alone, since no NAT gateway is declared. Of those that they need 3 are missing: com.amazonaws.ap-northeast-2.ecs (for the instance to register with its cluster), com.amazonaws.ap-northeast-2.ecs-agent (for its agent to be told what to start) and com.amazonaws.ap-northeast-2.ecs-telemetry (for the metrics and health of its tasks). A deployment would come to nothing with \"no container instance met all of its requirements\". Create them and declare them in VpcEndpoints of [Network], or declare the NAT gateway that the instances have."));

    [Fact]
    public Task All_that_is_needed_is_enough() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Bridge, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0", Memory = 512)]
        [Service(DesiredCount = 2, LaunchType = LaunchType.Ec2)]
        [Network(VpcEndpoints = new[] { "ecr.api", "ecr.dkr", "s3", "ecs", "ecs-agent", "ecs-telemetry" })]
        class MyApp;
        """);

    [Fact]
    public Task What_the_assembly_lacks_is_said_once() => Verify.FindingsAsync(
        """
        [assembly: Network(VpcEndpoints = {|TDG431:new[] { "ecr.api", "ecr.dkr", "s3" }|})]

        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Bridge, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0", Memory = 512)]
        [Service(DesiredCount = 2, LaunchType = LaunchType.Ec2)]
        class MyApp;

        [TaskDefinition("my-app-2", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Bridge, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0", Memory = 512)]
        [Service(DesiredCount = 2, LaunchType = LaunchType.Ec2)]
        class MyApp2;
        """,
        ("TDG431", "The service runs on EC2 instances, and here they reach AWS through VPC endpoints alone, since no NAT gateway is declared. Of those that they need 3 are missing: com.amazonaws.ap-northeast-2.ecs (for the instance to register with its cluster), com.amazonaws.ap-northeast-2.ecs-agent (for its agent to be told what to start) and com.amazonaws.ap-northeast-2.ecs-telemetry (for the metrics and health of its tasks). A deployment would come to nothing with \"no container instance met all of its requirements\". Create them and declare them in VpcEndpoints of [Network], or declare the NAT gateway that the instances have."));

    [Fact]
    public Task A_NAT_gateway_leads_everywhere() => Verify.FindingsAsync(
        """
        [assembly: Network(VpcEndpoints = new[] { "ecr.api", "ecr.dkr", "s3" }, NatGateway = true)]

        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Bridge, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0", Memory = 512)]
        [Service(DesiredCount = 2, LaunchType = LaunchType.Ec2)]
        class MyApp;
        """);

    [Fact]
    public Task The_endpoints_are_added() => Verify.FixAsync(
        "TDG431",
        "Declare the VPC endpoints ecs, ecs-agent and ecs-telemetry",
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Bridge, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0", Memory = 512)]
        [Service(DesiredCount = 2, LaunchType = LaunchType.Ec2)]
        [Network(VpcEndpoints = {|TDG431:new[] { "ecr.api", "ecr.dkr", "s3" }|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, NetworkMode = NetworkMode.Bridge, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0", Memory = 512)]
        [Service(DesiredCount = 2, LaunchType = LaunchType.Ec2)]
        [Network(VpcEndpoints = new[] { "ecr.api", "ecr.dkr", "s3", "ecs", "ecs-agent", "ecs-telemetry" })]
        class MyApp;
        """);
}
