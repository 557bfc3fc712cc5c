using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG413Tests
{
    [Fact]
    public Task What_makes_it_public_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1")]
        [Subnet("subnet-2", Public = {|TDG413:true|})]
        [Subnet({|TDG413:"subnet-public-3"|})]
        class MyApp;
        """,
        ("TDG413", "Subnet \"subnet-2\" is public: tasks belong in private subnets, which reach ECR and S3 through a NAT gateway or VPC endpoints; only the load balancer belongs in a public one. Name a private subnet instead."),
        ("TDG413", "Subnet \"subnet-public-3\" is public by its name: tasks belong in private subnets, which reach ECR and S3 through a NAT gateway or VPC endpoints; only the load balancer belongs in a public one. Name a private subnet instead, or write Public = false if it is one."));

    [Fact]
    public Task It_is_taken_away_where_others_remain() => Verify.FixAsync(
        "TDG413",
        "Take subnet \"subnet-2\" away",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1", AvailabilityZone = "a")]
        [Subnet("subnet-2", Public = {|TDG413:true|})]
        [Subnet("subnet-3")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1", AvailabilityZone = "a")]
        [Subnet("subnet-3")]
        class MyApp;
        """);

    [Fact]
    public Task The_name_is_replaced_where_none_would_remain() => Verify.FixAsync(
        "TDG413",
        "Replace public with private in \"public-a\"",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [Subnet({|TDG413:"public-a"|}), Subnet({|TDG413:"public-b"|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [Subnet("private-a"), Subnet({|TDG413:"public-b"|})]
        class MyApp;
        """);
}
