using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG110Tests
{
    [Fact]
    public Task The_argument_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [HostVolume("data", SourcePath = {|TDG110:"/var/data"|})]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [MountPoint("data", "/data")]
        class MyApp;
        """,
        ("TDG110", "Volume \"data\" is the path \"/var/data\" of the host, which Fargate refuses. Leave SourcePath out for an empty volume that lives as long as the task; for files that last, use EFS."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Volume("data")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [MountPoint("data", "/data")]
        class MyApp;
        """);

    [Fact]
    public Task The_fix_settles_it() => Verify.FixAsync(
        "TDG110",
        "Remove SourcePath",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [HostVolume("data", SourcePath = {|TDG110:"/var/data"|})]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [MountPoint("data", "/data")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [HostVolume("data")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [MountPoint("data", "/data")]
        class MyApp;
        """);
}
