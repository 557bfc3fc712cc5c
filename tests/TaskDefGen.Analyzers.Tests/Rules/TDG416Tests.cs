using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG416Tests
{
    [Fact]
    public Task The_missing_gateway_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        [Network(NatGateway = {|TDG416:false|})]
        class MyApp;
        """,
        ("TDG416", "The tasks have neither a NAT gateway nor a public IP, and no VPC endpoint is declared, so that they reach nothing of AWS. Before they start they need com.amazonaws.ap-northeast-2.ecr.api (for the sign-in to ECR), com.amazonaws.ap-northeast-2.ecr.dkr (for the image of \"my-app\") and com.amazonaws.ap-northeast-2.s3 (for the image layers, which ECR keeps in S3). The deployment would retry for minutes and die with \"ResourceInitializationError: unable to pull secrets or registry auth\" or \"CannotPullContainerError … i/o timeout\". Create these endpoints and declare them in VpcEndpoints of [Network], or give the subnets a route to a NAT gateway and declare that."));

    [Fact]
    public Task An_environment_that_has_none_is_named() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "dev", "prod" }, Region = "eu-west-1", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.{Region}.amazonaws.com/myproject/user-service:v1.0.0")]
        [Service(DesiredCount = 3)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        [Network(NatGateway = true)]
        [Network(NatGateway = {|TDG416:false|}, Environment = "dev")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """,
        ("TDG416", "The tasks have neither a NAT gateway nor a public IP, and no VPC endpoint is declared, so that they reach nothing of AWS. Before they start they need com.amazonaws.eu-west-1.ecr.api (for the sign-in to ECR), com.amazonaws.eu-west-1.ecr.dkr (for the image of \"user-service-container\") and com.amazonaws.eu-west-1.s3 (for the image layers, which ECR keeps in S3). The deployment would retry for minutes and die with \"ResourceInitializationError: unable to pull secrets or registry auth\" or \"CannotPullContainerError … i/o timeout\". Create these endpoints and declare them in VpcEndpoints of [Network], or give the subnets a route to a NAT gateway and declare that. (in dev)"));

    [Fact]
    public Task The_endpoints_are_declared() => Verify.FixAsync(
        "TDG416",
        "Declare the VPC endpoints ecr.api, ecr.dkr and s3",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        [Network(NatGateway = {|TDG416:false|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        [Network(NatGateway = false, VpcEndpoints = new[] { "ecr.api", "ecr.dkr", "s3" })]
        class MyApp;
        """);

    [Fact]
    public Task The_gateway_is_declared() => Verify.FixAsync(
        "TDG416",
        "Declare that there is a NAT gateway",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        [Network(NatGateway = {|TDG416:false|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        [Network(NatGateway = true)]
        class MyApp;
        """);

    [Fact]
    public Task What_the_assembly_says_stays_and_the_class_adds_to_it() => Verify.FixAsync(
        "TDG416",
        "Declare the VPC endpoints ecr.api, ecr.dkr and s3 with [VpcEndpoint]",
        """
        [assembly: Network(NatGateway = {|TDG416:false|})]

        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        class MyApp;
        """,
        """
        [assembly: Network(NatGateway = false)]

        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        [VpcEndpoint("ecr.api")]
        [VpcEndpoint("ecr.dkr")]
        [VpcEndpoint("s3")]
        class MyApp;
        """);
}
