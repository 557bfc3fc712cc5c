using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG430Tests
{
    [Fact]
    public Task The_first_subnet_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1", Public = {|TDG430:false|}), Subnet("subnet-2", Public = false)]
        class MyApp;
        """,
        ("TDG430", "The subnets are private, and nothing says what leads out of them, so that nobody can tell whether the tasks start. They need a NAT gateway, or the VPC endpoints com.amazonaws.ap-northeast-2.ecr.api (for the sign-in to ECR), com.amazonaws.ap-northeast-2.ecr.dkr (for the image of \"my-app\") and com.amazonaws.ap-northeast-2.s3 (for the image layers, which ECR keeps in S3). Declare what there is with [Network]."));

    [Fact]
    public Task The_gateway_is_declared() => Verify.FixAsync(
        "TDG430",
        "Declare that there is a NAT gateway",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1", Public = {|TDG430:false|}), Subnet("subnet-2", Public = false)]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1", Public = false), Subnet("subnet-2", Public = false)]
        [Network(NatGateway = true)]
        class MyApp;
        """);

    [Fact]
    public Task The_endpoints_are_declared() => Verify.FixAsync(
        "TDG430",
        "Declare the VPC endpoints ecr.api, ecr.dkr and s3",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1", Public = {|TDG430:false|}), Subnet("subnet-2", Public = false)]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1", Public = false), Subnet("subnet-2", Public = false)]
        [Network(VpcEndpoints = new[] { "ecr.api", "ecr.dkr", "s3" })]
        class MyApp;
        """);
}
