using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG419Tests
{
    [Fact]
    public Task The_image_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = {|TDG419:"public.ecr.aws/nginx/nginx:1.27"|})]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        [Network(VpcEndpoints = new[] { "ecr.api", "ecr.dkr", "s3" })]
        class MyApp;
        """,
        ("TDG419", "Container \"my-app\" pulls \"public.ecr.aws/nginx/nginx:1.27\" from the ECR Public Gallery, which no VPC endpoint leads to, and the tasks have neither a NAT gateway nor a public IP. The deployment would retry for minutes and die with \"CannotPullContainerError … i/o timeout\". Pull it through a cache rule of ECR, as \"123456789012.dkr.ecr.eu-west-1.amazonaws.com/ecr-public/nginx/nginx:1.27\", or copy it to a repository of your own; or give the subnets a route to a NAT gateway and declare that with [Network]."));

    [Fact]
    public Task The_image_is_pulled_through_a_cache() => Verify.FixAsync(
        "TDG419",
        "Pull through a cache rule of ECR",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = {|TDG419:"public.ecr.aws/nginx/nginx:1.27"|})]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        [Network(VpcEndpoints = new[] { "ecr.api", "ecr.dkr", "s3" })]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/ecr-public/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        [Network(VpcEndpoints = new[] { "ecr.api", "ecr.dkr", "s3" })]
        class MyApp;
        """);

    [Fact]
    public Task The_gateway_is_declared() => Verify.FixAsync(
        "TDG419",
        "Declare that there is a NAT gateway",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = {|TDG419:"public.ecr.aws/nginx/nginx:1.27"|})]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        [Network(VpcEndpoints = new[] { "ecr.api", "ecr.dkr", "s3" })]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, Region = "eu-west-1", AccountId = "123456789012", ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        [Network(VpcEndpoints = new[] { "ecr.api", "ecr.dkr", "s3" }, NatGateway = true)]
        class MyApp;
        """);
}
