using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG706Tests
{
    [Fact]
    public Task The_value_is_underlined_and_replaced() => Verify.FixAsync(
        "TDG706",
        "Set DesiredCount to 1",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = {|TDG706:0|})] // for now
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 1)] // for now
        class MyApp;
        """);
}
