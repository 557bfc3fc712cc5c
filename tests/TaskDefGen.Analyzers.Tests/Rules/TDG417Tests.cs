using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG417Tests
{
    [Fact]
    public Task The_list_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        [Network(VpcEndpoints = {|TDG417:new[] { "ecr.api", "ecr.dkr" }|})]
        class MyApp;
        """,
        ("TDG417", "The tasks have neither a NAT gateway nor a public IP, so that they reach AWS through VPC endpoints alone, and of those that they need before they start one is missing: com.amazonaws.ap-northeast-2.s3 (for the image layers, which ECR keeps in S3). The deployment would retry for minutes and die with \"CannotPullContainerError … i/o timeout\". Create it and declare it in VpcEndpoints of [Network], or give the subnets a route to a NAT gateway and declare that."));

    [Fact]
    public Task Logs_and_secrets_are_named_with_their_regions() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "ap-northeast-2", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [AwsLogs(Group = "/ecs/my-app")]
        [Secret("DB_PASSWORD", "arn:aws:secretsmanager:ap-northeast-2:123456789012:secret:db-AbCdEf")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        [Network(VpcEndpoints = {|TDG417:new[] { "ecr.api", "ecr.dkr", "s3" }|})]
        class MyApp;
        """,
        ("TDG417", "The tasks have neither a NAT gateway nor a public IP, so that they reach AWS through VPC endpoints alone, and of those that they need before they start 2 are missing: com.amazonaws.ap-northeast-2.logs (for the logs of \"my-app\") and com.amazonaws.ap-northeast-2.secretsmanager (for the secret \"DB_PASSWORD\"). The deployment would retry for minutes and die with \"ResourceInitializationError: failed to validate logger args\" or \"ResourceInitializationError: unable to pull secrets or registry auth\". Create them and declare them in VpcEndpoints of [Network], or give the subnets a route to a NAT gateway and declare that."));

    [Fact]
    public Task The_endpoint_is_added_to_the_list() => Verify.FixAsync(
        "TDG417",
        "Declare the VPC endpoint s3",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        [Network(VpcEndpoints = {|TDG417:new[] { "ecr.api", "ecr.dkr" }|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        [Network(VpcEndpoints = new[] { "ecr.api", "ecr.dkr", "s3" })]
        class MyApp;
        """);

    [Fact]
    public Task The_endpoint_is_added_beside_the_list() => Verify.FixAsync(
        "TDG417",
        "Declare the VPC endpoint s3 with [VpcEndpoint]",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        [VpcEndpoint({|TDG417:"ecr.api"|})]
        [VpcEndpoint("ecr.dkr", PrivateDnsEnabled = true)]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        [VpcEndpoint("ecr.api")]
        [VpcEndpoint("ecr.dkr", PrivateDnsEnabled = true)]
        [VpcEndpoint("s3")]
        class MyApp;
        """);

    [Fact]
    public Task The_gateway_is_declared() => Verify.FixAsync(
        "TDG417",
        "Declare that there is a NAT gateway",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        [Network(VpcEndpoints = {|TDG417:new[] { "ecr.api", "ecr.dkr" }|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        [Network(VpcEndpoints = new[] { "ecr.api", "ecr.dkr" }, NatGateway = true)]
        class MyApp;
        """);

    [Fact]
    public Task What_the_assembly_declares_holds_for_the_class() => Verify.FindingsAsync(
        """
        [assembly: Network(VpcEndpoints = new[] { "ecr.api", "ecr.dkr" })]

        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.ap-northeast-2.amazonaws.com/my-app:v1.0.0")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        [VpcEndpoint("s3")]
        class MyApp;
        """);
}
