using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG708Tests
{
    [Fact]
    public Task It_is_reported_where_it_stands() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, LaunchType = {|TDG708:LaunchType.Fargate|})]
        [CapacityProvider("FARGATE_SPOT", Weight = 1)]
        class MyApp;
        """,
        ("TDG708", "The service has a launch type and capacity providers: ECS refuses it with \"Specifying both a launch type and capacity provider strategy is not supported\". Leave LaunchType out; [CapacityProvider(\"FARGATE\")] is Fargate too."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [CapacityProvider("FARGATE_SPOT", Weight = 1)]
        class MyApp;
        """);

    [Fact]
    public Task The_launch_type_is_taken_away() => Verify.FixAsync(
        "TDG708",
        "Remove LaunchType",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2, LaunchType = {|TDG708:LaunchType.Fargate|})]
        [CapacityProvider("FARGATE_SPOT", Weight = 1)]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [CapacityProvider("FARGATE_SPOT", Weight = 1)]
        class MyApp;
        """);
}
