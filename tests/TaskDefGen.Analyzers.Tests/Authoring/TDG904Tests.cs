using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Authoring;

public class TDG904Tests
{
    [Fact]
    public Task A_type_that_is_no_container_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [DependsOn({|TDG904:typeof(Envoi)|}, ContainerCondition.Start)]
        class App
        {
            [Container(Image = "public.ecr.aws/envoy:v1", Essential = false)]
            class Envoy;
        }
        class Envoi;
        """,
        ("TDG904", "Envoi is no container of this task. Did you mean typeof(Envoy)? Its containers are App and Envoy. Nest the class in this one and put [Container] on it, or add [Sidecar(typeof(Envoi))]."));

    [Fact]
    public Task A_nested_class_and_a_sidecar_are_containers() => Verify.FindingsAsync(
        """
        [TaskDefinition("app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [DependsOn(typeof(Envoy), ContainerCondition.Start)]
        [DependsOn(typeof(Agent), ContainerCondition.Start)]
        [Sidecar(typeof(Agent))]
        class App
        {
            [Container(Image = "public.ecr.aws/envoy:v1", Essential = false)]
            class Envoy;
        }

        [Container(Image = "public.ecr.aws/agent:v1", Essential = false)]
        class Agent;
        """);
}
