using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Authoring;

public class TDG903Tests
{
    [Fact]
    public Task A_container_attribute_on_no_container_is_underlined() => Verify.FindingsAsync(
        """
        [{|TDG903:PortMapping(8080)|}]
        class Worker;
        """,
        ("TDG903", "[PortMapping] has no effect: Worker is no container. Add [Container] to it, or [TaskDefinition] where it is a task."));

    [Fact]
    public Task A_task_attribute_on_a_container_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        class App
        {
            [Container(Image = "public.ecr.aws/envoy:v1", Essential = false)]
            [{|TDG903:TaskSize(256, 512)|}]
            class Envoy;
        }
        """,
        ("TDG903", "[TaskSize] has no effect: it is about a task, and Envoy is none. Move it to the class with [TaskDefinition], or add that here."));

    [Fact]
    public Task A_container_that_others_may_share_is_taken() => Verify.FindingsAsync(
        """
        [Container(Image = "public.ecr.aws/agent:v1")]
        [PortMapping(8080)]
        class Agent;
        """);
}
