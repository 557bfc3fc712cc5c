using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG312Tests
{
    [Fact]
    public Task The_value_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [EfsVolume("data", "fs-0123456789abcdef0", TransitEncryption = {|TDG312:EfsTransitEncryption.Disabled|})]
        [MountPoint("data", "/data")]
        class MyApp;
        """,
        ("TDG312", "Volume \"data\" sends files over the network unencrypted: TransitEncryption is \"DISABLED\". Write TransitEncryption = Enabled."));

    [Fact]
    public Task The_volume_is_underlined_that_leaves_it_out() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [{|TDG312:EfsVolume("data", "fs-0123456789abcdef0")|}]
        [MountPoint("data", "/data")]
        class MyApp;
        """,
        ("TDG312", "Volume \"data\" sends files over the network unencrypted: TransitEncryption is not written, and ECS then takes DISABLED. Write TransitEncryption = Enabled."));

    [Fact]
    public Task Encryption_is_taken() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [EfsVolume("data", "fs-0123456789abcdef0", TransitEncryption = EfsTransitEncryption.Enabled)]
        [MountPoint("data", "/data")]
        class MyApp;
        """);

    [Fact]
    public Task Encryption_is_written() => Verify.FixAsync(
        "TDG312",
        "Set TransitEncryption to ENABLED",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [{|TDG312:EfsVolume("data", "fs-0123456789abcdef0")|}]
        [MountPoint("data", "/data")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [EfsVolume("data", "fs-0123456789abcdef0", TransitEncryption = EfsTransitEncryption.Enabled)]
        [MountPoint("data", "/data")]
        class MyApp;
        """);
}
