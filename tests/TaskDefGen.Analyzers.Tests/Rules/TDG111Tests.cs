using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG111Tests
{
    [Fact]
    public Task The_argument_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [PlacementConstraint({|TDG111:"attribute:ecs.instance-type =~ t3.*"|})]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        ("TDG111", "Fargate places tasks itself and refuses placement constraints, such as \"attribute:ecs.instance-type =~ t3.*\". Leave it out, or run the task on EC2 only."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);

    [Fact]
    public Task The_fix_settles_it() => Verify.FixAsync(
        "TDG111",
        "Remove the placement constraint",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [PlacementConstraint({|TDG111:"attribute:ecs.instance-type =~ t3.*"|})]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);
}
