using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG415Tests
{
    [Fact]
    public Task The_only_subnet_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [Subnet({|TDG415:"subnet-1"|})]
        class MyApp;
        """,
        ("TDG415", "The service has the subnet \"subnet-1\" alone: if its zone fails, all tasks fail with it. Add a subnet in another zone."));

    [Fact]
    public Task The_zone_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1", AvailabilityZone = "a"), Subnet("subnet-2", AvailabilityZone = {|TDG415:"a"|})]
        class MyApp;
        """,
        ("TDG415", "All subnets of the service are in the availability zone \"a\": if its zone fails, all tasks fail with it. Add a subnet in another zone."));

    [Fact]
    public Task Development_may_stand_in_one_zone() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "dev", "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 1)]
        [Service(DesiredCount = 3, Environment = "prod")]
        [Subnet({|TDG415:"subnet-1"|})]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """,
        ("TDG415", "The service has the subnet \"subnet-1\" alone: if its zone fails, all tasks fail with it. Add a subnet in another zone. (in prod)"));

    [Fact]
    public Task A_second_subnet_is_added() => Verify.FixAsync(
        "TDG415",
        "Add a second subnet",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [Subnet({|TDG415:"subnet-1"|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [Subnet("subnet-1")]
        [Subnet("<subnet-in-another-zone>")]
        class MyApp;
        """);
}
