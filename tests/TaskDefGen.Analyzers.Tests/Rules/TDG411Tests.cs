using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG411Tests
{
    [Fact]
    public Task The_value_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, AssignPublicIp = {|TDG411:true|})]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        class MyApp;
        """,
        ("TDG411", "Every task gets a public IP, so that the internet reaches it past the load balancer. Set AssignPublicIp to false and use private subnets with a NAT gateway or VPC endpoints; where it must be, say why in PublicIpJustification."));

    [Fact]
    public Task A_justification_silences_it() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(AssignPublicIp = true, PublicIpJustification = "probes from outside")]
        [Subnet("subnet-1", Public = true), Subnet("subnet-2", Public = true)]
        class MyApp;
        """);

    [Fact]
    public Task What_holds_in_one_environment_is_reported_there() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg", "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(AssignPublicIp = false)]
        [Service(AssignPublicIp = {|TDG411:true|}, Environment = "prod")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """,
        ("TDG411", "Every task gets a public IP, so that the internet reaches it past the load balancer. Set AssignPublicIp to false and use private subnets with a NAT gateway or VPC endpoints; where it must be, say why in PublicIpJustification. (in prod)"));

    [Fact]
    public Task It_is_set_to_false() => Verify.FixAsync(
        "TDG411",
        "Set AssignPublicIp to false",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, AssignPublicIp = {|TDG411:true|})]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, AssignPublicIp = false)]
        [Subnet("subnet-1"), Subnet("subnet-2")]
        class MyApp;
        """);
}
