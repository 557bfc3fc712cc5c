using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG108Tests
{
    [Fact]
    public Task The_argument_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [KernelCapabilities(Add = new[] { "SYS_PTRACE", {|TDG108:"NET_ADMIN"|} })]
        class MyApp;
        """,
        ("TDG108", "Container \"app\" adds the capability \"NET_ADMIN\", and Fargate adds SYS_PTRACE only. Leave it out, or run the task on EC2 only."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [KernelCapabilities(Add = new[] { "SYS_PTRACE" }, Drop = new[] { "NET_RAW" })]
        class MyApp;
        """);

    [Fact]
    public Task The_fix_settles_it() => Verify.FixAsync(
        "TDG108",
        "Remove capability NET_ADMIN",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [KernelCapabilities(Add = new[] { "SYS_PTRACE", {|TDG108:"NET_ADMIN"|} })]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [KernelCapabilities(Add = new[] { "SYS_PTRACE" })]
        class MyApp;
        """);
}
