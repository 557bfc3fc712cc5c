using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG012Tests
{
    [Fact]
    public Task The_value_with_which_it_is_too_much_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = "1 vCPU", Memory = 2048)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Cpu = 1024)]
        class MyApp
        {
            [Container("proxy", Image = "public.ecr.aws/nginx/nginx:1.27", Cpu = {|TDG012:1024|})]
            class Proxy;
        }
        """,
        ("TDG012", "The containers ask for 2048 CPU units together (\"app\" 1024 and \"proxy\" 1024), and the task has 1024 (\"1 vCPU\"). Lower them to 1024 in all, raise Cpu of the task, or leave Cpu of containers out: they share what the task has."));

    [Fact]
    public Task What_the_task_has_is_taken() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = "1 vCPU", Memory = 2048)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Cpu = 512)]
        class MyApp
        {
            [Container("proxy", Image = "public.ecr.aws/nginx/nginx:1.27", Cpu = 512)]
            class Proxy;
        }
        """);

    [Fact]
    public Task All_are_lowered() => Verify.FixAsync(
        "TDG012",
        "Lower Cpu to 512 and 512",
        """
        [TaskDefinition("my-app", Cpu = "1 vCPU", Memory = 2048)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Cpu = 1024)]
        class MyApp
        {
            [Container("proxy", Image = "public.ecr.aws/nginx/nginx:1.27", Cpu = {|TDG012:1024|})]
            class Proxy;
        }
        """,
        """
        [TaskDefinition("my-app", Cpu = "1 vCPU", Memory = 2048)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Cpu = 512)]
        class MyApp
        {
            [Container("proxy", Image = "public.ecr.aws/nginx/nginx:1.27", Cpu = 512)]
            class Proxy;
        }
        """);
}
