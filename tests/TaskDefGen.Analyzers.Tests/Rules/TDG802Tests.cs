using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG802Tests
{
    [Fact]
    public Task The_size_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = {|TDG802:1024|}, Memory = 2048)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Cpu = 256, Memory = 512)]
        class MyApp;
        """,
        ("TDG802", "The containers take 256 CPU units and 512 MiB together, and the task pays for 1024 and 2048. The smallest size that holds them is 256 and 512."));

    [Fact]
    public Task The_smallest_size_is_written() => Verify.FixAsync(
        "TDG802",
        "Set Cpu to 256 and Memory to 512",
        """
        [TaskDefinition("my-app", Cpu = {|TDG802:1024|}, Memory = 2048)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Cpu = 256, Memory = 512)]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Cpu = 256, Memory = 512)]
        class MyApp;
        """);
}
