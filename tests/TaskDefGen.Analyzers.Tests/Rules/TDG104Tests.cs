using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG104Tests
{
    [Fact]
    public Task Another_mode_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, NetworkMode = {|TDG104:NetworkMode.Bridge|})]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        ("TDG104", "Fargate runs tasks in network mode awsvpc only, and this one asks for \"bridge\". Write NetworkMode = Awsvpc."));

    [Fact]
    public Task A_mode_that_is_left_out_on_purpose_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, NetworkMode = {|TDG104:NetworkMode.NotSet|})]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        ("TDG104", "Fargate runs tasks in network mode awsvpc only, and a task definition that names none gets bridge. Write NetworkMode = Awsvpc."));

    [Fact]
    public Task By_convention_it_is_right() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);

    [Fact]
    public Task Awsvpc_is_written() => Verify.FixAsync(
        "TDG104",
        "Set NetworkMode to awsvpc",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, NetworkMode = {|TDG104:NetworkMode.NotSet|})]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, NetworkMode = NetworkMode.Awsvpc)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);
}
