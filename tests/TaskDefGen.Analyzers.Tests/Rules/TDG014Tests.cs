using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG014Tests
{
    [Fact]
    public Task A_size_that_is_none_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = {|TDG014:0.5|}, Memory = {|TDG014:"512 MB"|})]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        ("TDG014", "\"0.5\" is no CPU size: ECS takes CPU units as a whole number (1024 are one vCPU), or vCPUs such as \".5 vCPU\". Write 512 or \".5 vCPU\"."),
        ("TDG014", "\"512 MB\" is no memory size: ECS takes MiB as a whole number, or gigabytes such as \"2GB\". Write 512 or \".5GB\"."));

    [Fact]
    public Task Every_spelling_of_ECS_is_taken() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = ".5 vCPU", Memory = "1GB")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);

    [Fact]
    public Task Zero_is_not_unset() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = {|TDG014:0|}, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        ("TDG014", "\"0\" is no CPU size: ECS takes CPU units as a whole number (1024 are one vCPU), or vCPUs such as \".5 vCPU\". Write 256 or \".25 vCPU\", for example."));

    [Fact]
    public Task The_range_outside_Fargate() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.Ec2 }, Cpu = {|TDG014:64|})]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 128)]
        class MyApp;
        """,
        ("TDG014", "64 CPU units are too few: outside Fargate a task takes 128 to 196608. Write 128, or leave Cpu out and let the containers say what they need."));

    [Fact]
    public Task The_whole_number_is_written() => Verify.FixAsync(
        "TDG014",
        "Set Cpu to 512",
        """
        [TaskDefinition("my-app", Cpu = {|TDG014:0.5|}, Memory = 1024)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 512, Memory = 1024)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);

    [Fact]
    public Task A_text_stays_a_text() => Verify.FixAsync(
        "TDG014",
        "Set Memory to 2048",
        """
        [TaskDefinition("my-app", Cpu = 512, Memory = {|TDG014:"2Gi"|})]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 512, Memory = "2048")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);

    [Fact]
    public Task Cpu_goes() => Verify.FixAsync(
        "TDG014",
        "Remove Cpu",
        """
        [TaskDefinition("my-app", Cpu = {|TDG014:64|}, RequiresCompatibilities = new[] { Compatibility.External })]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 128)]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", RequiresCompatibilities = new[] { Compatibility.External })]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 128)]
        class MyApp;
        """);
}
