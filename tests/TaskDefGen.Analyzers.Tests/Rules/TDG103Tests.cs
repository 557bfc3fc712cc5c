using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG103Tests
{
    [Fact]
    public Task Memory_that_Fargate_does_not_offer_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 1024, Memory = {|TDG103:1536|})]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        ("TDG103", "1 vCPU (1024) allows 2048 to 8192 MiB in steps of 1024; 1536 is not one of them. Nearest: 2048."));

    [Fact]
    public Task The_message_names_the_environment() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "p", Service = "s", Environments = new[] { "stg", "prod" })]
        [TaskSize(256, 512)]
        [TaskSize(2048, {|TDG103:2048|}, Environment = "prod")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class MyApp;
        """,
        ("TDG103", "2 vCPU (2048) allows 4096 to 16384 MiB in steps of 1024; 2048 is not one of them. Nearest: 4096. (in prod)"));

    [Fact]
    public Task The_nearest_memory_is_written() => Verify.FixAsync(
        "TDG103",
        "Set Memory to 2048",
        """
        [TaskDefinition("my-app", Cpu = 1024, /* small */ Memory = {|TDG103:1536|})]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 1024, /* small */ Memory = 2048)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);
}
