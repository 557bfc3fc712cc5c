using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG027Tests
{
    [Fact]
    public Task The_volume_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [HostVolume("uploads")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp
        {
            [Container("proxy", Image = "public.ecr.aws/nginx/nginx:1.27")]
            [MountPoint({|TDG027:"upload"|}, "/var/uploads")]
            class Proxy;
        }
        """,
        ("TDG027", "The task has no volume \"upload\". Did you mean \"uploads\"? It has \"uploads\"."));

    [Fact]
    public Task The_path_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [HostVolume("uploads")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [MountPoint("uploads", {|TDG027:"var/uploads"|})]
        class MyApp;
        """,
        ("TDG027", "\"var/uploads\" is no absolute path in the container. Write one that begins with a slash, such as \"/var/uploads\"."));

    [Fact]
    public Task The_container_itself_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [VolumesFrom({|TDG027:"app"|})]
        class MyApp;
        """,
        ("TDG027", "Container \"app\" takes volumes from itself. Name the container that mounts them."));

    [Fact]
    public Task What_the_task_has_is_taken() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [HostVolume("uploads")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [MountPoint("uploads", "/var/uploads")]
        class MyApp
        {
            [Container("proxy", Image = "public.ecr.aws/nginx/nginx:1.27")]
            [VolumesFrom(typeof(MyApp))]
            class Proxy;
        }
        """);

    [Fact]
    public Task The_volume_that_was_meant_is_mounted() => Verify.FixAsync(
        "TDG027",
        "Mount uploads",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [HostVolume("uploads")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp
        {
            [Container("proxy", Image = "public.ecr.aws/nginx/nginx:1.27")]
            [MountPoint({|TDG027:"upload"|}, "/var/uploads")]
            class Proxy;
        }
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [HostVolume("uploads")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp
        {
            [Container("proxy", Image = "public.ecr.aws/nginx/nginx:1.27")]
            [MountPoint("uploads", "/var/uploads")]
            class Proxy;
        }
        """);

    [Fact]
    public Task The_volume_is_added() => Verify.FixAsync(
        "TDG027",
        "Add a volume upload",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [HostVolume("uploads")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp
        {
            [Container("proxy", Image = "public.ecr.aws/nginx/nginx:1.27")]
            [MountPoint({|TDG027:"upload"|}, "/var/uploads")]
            class Proxy;
        }
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [HostVolume("uploads")]
        [Volume("upload")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp
        {
            [Container("proxy", Image = "public.ecr.aws/nginx/nginx:1.27")]
            [MountPoint("upload", "/var/uploads")]
            class Proxy;
        }
        """);

    [Fact]
    public Task The_path_gets_a_slash() => Verify.FixAsync(
        "TDG027",
        "Mount at /var/uploads",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [HostVolume("uploads")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [MountPoint("uploads", {|TDG027:"var/uploads"|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [HostVolume("uploads")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [MountPoint("uploads", "/var/uploads")]
        class MyApp;
        """);

    [Fact]
    public Task The_reference_is_removed() => Verify.FixAsync(
        "TDG027",
        "Remove this VolumesFrom",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [VolumesFrom({|TDG027:"app"|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);
}
