using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG102Tests
{
    [Fact]
    public Task A_size_that_Fargate_does_not_have_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = {|TDG102:300|}, Memory = 1024)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        ("TDG102", "Fargate has no size with 300 CPU units. It has 256, 512, 1024, 2048, 4096, 8192, 16384 and 32768; write 512, the next above."));

    [Fact]
    public Task The_next_above_is_written() => Verify.FixAsync(
        "TDG102",
        "Set Cpu to 512",
        """
        [TaskDefinition("my-app", Cpu = {|TDG102:300|}, Memory = 1024)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 512, Memory = 1024)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);

    [Fact]
    public Task Memory_changes_too_where_it_must() => Verify.FixAsync(
        "TDG102",
        "Set Cpu to 512 and Memory to 1024",
        """
        [TaskDefinition("my-app")]
        [TaskSize({|TDG102:"300"|}, "0.5 GB")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app")]
        [TaskSize("512", "1024")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);
}
