using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Authoring;

public class TDG906Tests
{
    [Fact]
    public Task Half_of_a_surrogate_pair_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [EnvironmentVariable("GREETING", {|TDG906:"\uD83D"|})]
        class App;
        """);

    [Fact]
    public Task A_number_that_no_enum_value_has_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("app", Cpu = 256, Memory = 512, PidMode = {|TDG906:(PidMode)99|})]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        class App;
        """,
        ("TDG906", "(PidMode)99 is no value of PidMode. Write one of Host, Task."));

    [Fact]
    public Task Null_in_an_array_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27", Command = new[] { "run", {|TDG906:null|} })]
        class App;
        """,
        ("TDG906", "An array can't hold null here. Write \"\" for an empty text, or take the element away."));

    [Fact]
    public Task Both_halves_are_taken() => Verify.FindingsAsync(
        """
        [TaskDefinition("app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [EnvironmentVariable("GREETING", "\uD83D\uDE00")]
        class App;
        """);
}
