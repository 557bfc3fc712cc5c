using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG001Tests
{
    [Fact]
    public Task A_family_that_ECS_does_not_take_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition({|TDG001:"my app"|}, Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        ("TDG001", "\"my app\" is no family: it has \" \". A family has 1 to 255 letters (A to Z), digits, hyphens and underscores. Write \"my-app\"."));

    [Fact]
    public Task A_family_that_is_missing_is_reported_at_the_task() => Verify.FindingsAsync(
        """
        [{|TDG001:TaskDefinition(Cpu = 256, Memory = 512)|}]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        ("TDG001", "The task definition has no family, under which ECS registers it. Write Family = \"my-app\", or the Project and Service that a family is made of."));

    [Fact]
    public Task A_family_that_is_left_out_is_reported_there() => Verify.FindingsAsync(
        """
        [TaskDefinition(Family = {|TDG001:null|}, Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);

    [Fact]
    public Task A_family_by_convention_leads_to_the_part_that_is_wrong() => Verify.FindingsAsync(
        """
        [assembly: TaskDefinitionDefaults(Project = {|TDG001:{|TDG607:"my shop"|}|})]

        [TaskDefinition(Service = "orders", Environments = new[] { "stg" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class Orders;
        """);

    [Fact]
    public Task The_nearest_family_is_written() => Verify.FixAsync(
        "TDG001",
        "Change the family to \"my-app-v2\"",
        """
        [TaskDefinition({|TDG001:"my app.v2"|}, Cpu = 256, Memory = 512)] // ours
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app-v2", Cpu = 256, Memory = 512)] // ours
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);

    [Fact]
    public Task Tokens_stay_as_they_are() => Verify.FixAsync(
        "TDG001",
        "Change the family to \"shop-orders\"",
        """
        [TaskDefinition({|TDG001:"{Project} {Service}"|}, Project = "shop", Service = "orders", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        """
        [TaskDefinition("{Project}-{Service}", Project = "shop", Service = "orders", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);
}
