using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Authoring;

public class TDG908Tests
{
    [Fact]
    public Task The_second_class_with_a_family_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        class First;

        [TaskDefinition({|TDG908:"APP"|}, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        class Second;
        """,
        ("TDG908", "The family \"APP\" of Second is that of First too, and one file can't hold both. Give one of them another family or service."));

    [Fact]
    public Task Two_environments_with_one_family_are_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition({|TDG908:"app"|}, Environments = new[] { "stg", "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        class App;
        """,
        ("TDG908", "The family \"app\" is the same in stg and prod, and one file can't hold both. Write the environment into it, as in Family = \"app-{Environment}\"."));
}
