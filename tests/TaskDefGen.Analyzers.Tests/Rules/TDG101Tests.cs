using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG101Tests
{
    [Fact]
    public Task A_task_without_a_size_is_underlined() => Verify.FindingsAsync(
        """
        [{|TDG101:TaskDefinition("my-app")|}]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        ("TDG101", "Fargate needs cpu and memory at the task level, and this task has neither. Write Cpu = 256, Memory = 512: the smallest size."));

    [Fact]
    public Task What_is_left_out_is_reported_there() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 512, Memory = {|TDG101:null|})]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        ("TDG101", "Fargate needs cpu and memory at the task level, and this task has no memory. Write Memory = 1024, the least that goes with cpu 512."));

    [Fact]
    public Task EC2_needs_none() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 })]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 128)]
        class MyApp;
        """);

    [Fact]
    public Task The_smallest_size_is_written() => Verify.FixAsync(
        "TDG101",
        "Set Cpu to 256 and Memory to 512",
        """
        [{|TDG101:TaskDefinition("my-app")|}]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);

    [Fact]
    public Task An_attribute_without_arguments_gets_them_in_one_list() => Verify.FixAsync(
        "TDG101",
        "Set Cpu to 256 and Memory to 512",
        """
        [{|TDG001:{|TDG101:TaskDefinition|}|}]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        """
        [{|TDG001:TaskDefinition(Cpu = 256, Memory = 512)|}]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);

    [Fact]
    public Task What_left_it_out_is_overwritten() => Verify.FixAsync(
        "TDG101",
        "Set Memory to 1024",
        """
        [TaskDefinition("my-app", Cpu = 512, Memory = {|TDG101:null|})]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 512, Memory = 1024)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);
}
