using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG005Tests
{
    [Fact]
    public Task A_name_that_ECS_does_not_take_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container({|TDG005:"my.app"|}, Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp
        {
            [Container(Name = {|TDG005:""|}, Image = "public.ecr.aws/nginx/nginx:1.27")]
            class Sidekick;
        }
        """,
        ("TDG005", "\"my.app\" can't name a container: it has \".\". A container's name has 1 to 255 letters (A to Z), digits, hyphens and underscores. Write \"my-app\"."),
        ("TDG005", "The container's name is blank. A container's name has 1 to 255 letters (A to Z), digits, hyphens and underscores; write one such as Name = \"app\"."));

    [Fact]
    public Task A_class_whose_name_makes_none_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp
        {
            [{|TDG005:Container(Image = "public.ecr.aws/nginx/nginx:1.27")|}]
            class 日本;
        }
        """);

    [Fact]
    public Task A_name_that_is_left_out_is_reported_there() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27", Name = {|TDG005:null|})]
        class MyApp;
        """,
        ("TDG005", "The container has no name. A container's name has 1 to 255 letters (A to Z), digits, hyphens and underscores; write one such as Name = \"app\"."));

    [Fact]
    public Task The_nearest_name_is_written() => Verify.FixAsync(
        "TDG005",
        "Change the name to \"my-app\"",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container({|TDG005:"my.app"|}, Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("my-app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);
}
