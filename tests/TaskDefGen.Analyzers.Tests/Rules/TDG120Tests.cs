using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG120Tests
{
    [Fact]
    public Task It_is_reported_where_it_stands() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", StopTimeout = 60)]
        [EphemeralStorage(50)]
        [Service(DesiredCount = 2, PlatformVersion = {|TDG120:{|TDG119:"1.3.0"|}|})]
        class MyApp;
        """,
        ("TDG120", "Platform version 1.3.0 doesn't know a size of the ephemeral storage, which this task has: ECS refuses to start it there. Write 1.4.0, or leave PlatformVersion out for LATEST."));

    [Fact]
    public Task What_is_right_is_left_alone() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", StopTimeout = 60)]
        [EphemeralStorage(50)]
        [Service(DesiredCount = 2)]
        class MyApp;
        """);

    [Fact]
    public Task It_becomes_1_4_0() => Verify.FixAsync(
        "TDG120",
        "Set PlatformVersion to 1.4.0",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", StopTimeout = 60)]
        [EphemeralStorage(50)]
        [Service(DesiredCount = 2, PlatformVersion = {|TDG120:{|TDG119:"1.3.0"|}|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", StopTimeout = 60)]
        [EphemeralStorage(50)]
        [Service(DesiredCount = 2, PlatformVersion = "1.4.0")]
        class MyApp;
        """);
}
