using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG008Tests
{
    [Fact]
    public Task The_container_without_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 })]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 512)]
        class MyApp
        {
            [{|TDG008:Container("proxy", Image = "public.ecr.aws/nginx/nginx:1.27", Essential = false)|}]
            class Proxy;
        }
        """,
        ("TDG008", "Container \"proxy\" has no memory, and neither has the task: outside Fargate ECS asks for one of them. Write Memory (its limit in MiB) or MemoryReservation (what is kept free for it) for the container, or Memory for the task."));

    [Fact]
    public Task The_task_may_have_it() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Memory = 512, RequiresCompatibilities = new[] { Compatibility.Ec2 })]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);

    [Fact]
    public Task Memory_is_written() => Verify.FixAsync(
        "TDG008",
        "Set Memory to 512",
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 })]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 512)]
        class MyApp
        {
            [{|TDG008:Container("proxy", Image = "public.ecr.aws/nginx/nginx:1.27", Essential = false)|}]
            class Proxy;
        }
        """,
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 })]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 512)]
        class MyApp
        {
            [Container("proxy", Image = "public.ecr.aws/nginx/nginx:1.27", Essential = false, Memory = 512)]
            class Proxy;
        }
        """);
}
