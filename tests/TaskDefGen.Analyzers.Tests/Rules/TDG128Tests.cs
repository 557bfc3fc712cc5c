using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG128Tests
{
    [Fact]
    public Task The_newest_size_is_advice() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = {|TDG128:"32 vCPU"|}, Memory = "60GB")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """,
        ("TDG128", "32 vCPU (32768) stands in the newest copies of the ECS developer guide only; the service model and other tools don't list it yet. If ECS refuses it, write 16384, the largest that all of them list."));
}
