using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG028Tests
{
    [Fact]
    public Task What_makes_it_another_kind_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [EfsVolume("data", "fs-0123456789abcdef0", TransitEncryption = EfsTransitEncryption.Enabled)]
        [Volume("data", ConfiguredAtLaunch = {|TDG028:true|})]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [MountPoint("data", "/data")]
        class MyApp;
        """,
        ("TDG028", "Volume \"data\" is an EFS file system already, and can't be configured at launch too. Keep one of them, or give them names of their own."));

    [Fact]
    public Task The_name_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [HostVolume({|TDG028:"my data"|})]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [MountPoint("my data", "/data")]
        class MyApp;
        """,
        ("TDG028", "\"my data\" can't name a volume: it has \" \". A volume's name has 1 to 255 letters (a to z), digits, hyphens and underscores. Write \"my-data\"."));

    [Fact]
    public Task What_nothing_mounts_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Volume({|TDG028:"ebs"|}, ConfiguredAtLaunch = true)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        ("TDG028", "Volume \"ebs\" is configured at launch, and no container mounts it. Mount it, as in [MountPoint(\"ebs\", \"/data\")], or take it away."));

    [Fact]
    public Task Volumes_are_taken() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [EfsVolume("data", "fs-0123456789abcdef0", TransitEncryption = EfsTransitEncryption.Enabled)]
        [Volume("ebs", ConfiguredAtLaunch = true)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [MountPoint("data", "/data"), MountPoint("ebs", "/ebs")]
        class MyApp;
        """);

    [Fact]
    public Task ConfiguredAtLaunch_is_removed() => Verify.FixAsync(
        "TDG028",
        "Remove what makes it configured at launch",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [EfsVolume("data", "fs-0123456789abcdef0", TransitEncryption = EfsTransitEncryption.Enabled)]
        [Volume("data", ConfiguredAtLaunch = {|TDG028:true|})]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [MountPoint("data", "/data")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [EfsVolume("data", "fs-0123456789abcdef0", TransitEncryption = EfsTransitEncryption.Enabled)]
        [Volume("data")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [MountPoint("data", "/data")]
        class MyApp;
        """);

    [Fact]
    public Task The_other_kind_is_removed() => Verify.FixAsync(
        "TDG028",
        "Remove what makes it a Docker volume",
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, Cpu = 256, Memory = 512)]
        [EfsVolume("data", "fs-0123456789abcdef0", TransitEncryption = EfsTransitEncryption.Enabled)]
        [{|TDG028:DockerVolume("data", Scope = VolumeScope.Shared)|}]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [MountPoint("data", "/data")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, Cpu = 256, Memory = 512)]
        [EfsVolume("data", "fs-0123456789abcdef0", TransitEncryption = EfsTransitEncryption.Enabled)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [MountPoint("data", "/data")]
        class MyApp;
        """);

    [Fact]
    public Task The_mount_points_follow_the_name() => Verify.FixAsync(
        "TDG028",
        "Change the name to \"my-data\"",
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, Cpu = 256, Memory = 512)]
        [HostVolume({|TDG028:"my data"|})]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [MountPoint("my data", "/data")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, Cpu = 256, Memory = 512)]
        [HostVolume("my-data")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [MountPoint("my-data", "/data")]
        class MyApp;
        """);

    [Fact]
    public Task The_volume_is_removed() => Verify.FixAsync(
        "TDG028",
        "Remove volume ebs",
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, Cpu = 256, Memory = 512)]
        [Volume({|TDG028:"ebs"|}, ConfiguredAtLaunch = true)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);
}
