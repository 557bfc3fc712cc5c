using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG107Tests
{
    [Fact]
    public Task The_argument_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [LinuxParameters(InitProcessEnabled = true, SharedMemorySize = {|TDG107:64|})]
        class MyApp;
        """,
        ("TDG107", "Container \"app\" sets sharedMemorySize to 64, which Fargate refuses. Leave SharedMemorySize out; where /dev/shm is too small, mount a tmpfs."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [LinuxParameters(InitProcessEnabled = true)]
        [Tmpfs("/dev/shm", 64)]
        class MyApp;
        """);

    [Fact]
    public Task The_fix_settles_it() => Verify.FixAsync(
        "TDG107",
        "Remove SharedMemorySize",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [LinuxParameters(InitProcessEnabled = true, SharedMemorySize = {|TDG107:64|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [LinuxParameters(InitProcessEnabled = true)]
        class MyApp;
        """);
}
