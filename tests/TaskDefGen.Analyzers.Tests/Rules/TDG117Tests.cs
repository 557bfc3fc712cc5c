using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG117Tests
{
    [Fact]
    public Task The_argument_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = {|TDG117:512|}, Memory = 1024)]
        [RuntimePlatform(CpuArchitecture.X86_64, OperatingSystemFamily.WindowsServer2022Core)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        ("TDG117", "Windows tasks on Fargate have 1024, 2048 or 4096 CPU units; 512 is for Linux only. Write 1024, with 2048 to 8192 MiB in steps of 1024."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 1024, Memory = 2048)]
        [RuntimePlatform(CpuArchitecture.X86_64, OperatingSystemFamily.WindowsServer2022Core)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);

    [Fact]
    public Task The_fix_settles_it() => Verify.FixAsync(
        "TDG117",
        "Set Cpu to 1024 and Memory to 2048",
        """
        [TaskDefinition("my-app", Cpu = {|TDG117:512|}, Memory = 1024)]
        [RuntimePlatform(CpuArchitecture.X86_64, OperatingSystemFamily.WindowsServer2022Core)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 1024, Memory = 2048)]
        [RuntimePlatform(CpuArchitecture.X86_64, OperatingSystemFamily.WindowsServer2022Core)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);
}
