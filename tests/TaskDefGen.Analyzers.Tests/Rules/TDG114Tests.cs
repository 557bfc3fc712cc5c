using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG114Tests
{
    [Fact]
    public Task The_argument_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [EphemeralStorage({|TDG114:250|})]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        ("TDG114", "Ephemeral storage is 21 to 200 GiB; 250 is not. Write 200."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [EphemeralStorage(200)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);

    [Fact]
    public Task The_fix_settles_it() => Verify.FixAsync(
        "TDG114",
        "Set SizeInGiB to 200",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [EphemeralStorage({|TDG114:250|})]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [EphemeralStorage(200)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);
}
