using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG414Tests
{
    [Fact]
    public Task The_missing_address_is_underlined_where_it_is_written() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(AssignPublicIp = {|TDG414:false|})]
        [Subnet("subnet-1", Public = {|TDG413:true|}), Subnet("subnet-2", Public = {|TDG413:true|})]
        class MyApp;
        """,
        ("TDG414", "All subnets are public, but the tasks get no public IP, and without one a public subnet leads nowhere: neither a NAT gateway nor the VPC endpoints ecr.api, ecr.dkr and s3 are declared. The task would retry for minutes and die with \"ResourceInitializationError: unable to pull secrets or registry auth\" or \"CannotPullContainerError … i/o timeout\". Use private subnets with a NAT gateway or these endpoints, and declare them with [Network]."));

    [Fact]
    public Task The_first_subnet_is_underlined_where_nothing_is() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1", Public = {|TDG413:{|TDG414:true|}|}), Subnet("subnet-2", Public = {|TDG413:true|})]
        class MyApp;
        """,
        ("TDG414", "All subnets are public, but the tasks get no public IP, and without one a public subnet leads nowhere: neither a NAT gateway nor the VPC endpoints ecr.api, ecr.dkr and s3 are declared. The task would retry for minutes and die with \"ResourceInitializationError: unable to pull secrets or registry auth\" or \"CannotPullContainerError … i/o timeout\". Use private subnets with a NAT gateway or these endpoints, and declare them with [Network]."));

    [Fact]
    public Task The_gateway_is_declared() => Verify.FixAsync(
        "TDG414",
        "Declare that there is a NAT gateway",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(AssignPublicIp = {|TDG414:false|})]
        [Subnet("subnet-1", Public = {|TDG413:true|}), Subnet("subnet-2", Public = {|TDG413:true|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(AssignPublicIp = false)]
        [Subnet("subnet-1", Public = {|TDG413:true|}), Subnet("subnet-2", Public = {|TDG413:true|})]
        [Network(NatGateway = true)]
        class MyApp;
        """);
}
