using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG709Tests
{
    [Fact]
    public Task It_is_reported_where_it_stands() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [CapacityProvider("FARGATE", Weight = 1, Base = 1)]
        [CapacityProvider("FARGATE_SPOT", Weight = 3, Base = {|TDG709:1|})]
        class MyApp;
        """,
        ("TDG709", "Two capacity providers have a base, the tasks that come first, and only one can: ECS refuses the strategy. Leave Base out here."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [CapacityProvider("FARGATE", Weight = 1, Base = 1)]
        [CapacityProvider("FARGATE_SPOT", Weight = 3)]
        class MyApp;
        """);

    [Fact]
    public Task The_second_base_is_taken_away() => Verify.FixAsync(
        "TDG709",
        "Remove Base",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [CapacityProvider("FARGATE", Weight = 1, Base = 1)]
        [CapacityProvider("FARGATE_SPOT", Weight = 3, Base = {|TDG709:1|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [CapacityProvider("FARGATE", Weight = 1, Base = 1)]
        [CapacityProvider("FARGATE_SPOT", Weight = 3)]
        class MyApp;
        """);

    [Fact]
    public Task A_weight_is_written() => Verify.FixAsync(
        "TDG709",
        "Set Weight to 1",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [{|TDG709:CapacityProvider("FARGATE")|}]
        [CapacityProvider("FARGATE_SPOT")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [CapacityProvider("FARGATE", Weight = 1)]
        [CapacityProvider("FARGATE_SPOT")]
        class MyApp;
        """);

    [Fact]
    public Task The_name_is_written_in_upper_case() => Verify.FixAsync(
        "TDG709",
        "Set the provider to FARGATE_SPOT",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 2)]
        [CapacityProvider({|TDG709:"Fargate_Spot"|}, Weight = 1)]
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
