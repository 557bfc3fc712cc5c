using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG003Tests
{
    [Fact]
    public Task The_eleventh_container_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp
        {
            [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
            class C2;

            [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
            class C3;

            [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
            class C4;

            [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
            class C5;

            [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
            class C6;

            [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
            class C7;

            [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
            class C8;

            [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
            class C9;

            [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
            class C10;

            [{|TDG003:Container(Image = "public.ecr.aws/nginx/nginx:1.27")|}]
            class C11;

            [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
            class C12;
        }
        """,
        ("TDG003", "A task has 10 containers at most, sidecars included, and this one has 12; \"c11\" is the first too many. Move what can run on its own to a task of its own."));

    [Fact]
    public Task A_sidecar_from_elsewhere_is_reported_where_it_comes_in() => Verify.FindingsAsync(
        """
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        class Agent;

        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Sidecar({|TDG003:typeof(Agent)|})]
        class MyApp
        {
            [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
            class C2;

            [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
            class C3;

            [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
            class C4;

            [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
            class C5;

            [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
            class C6;

            [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
            class C7;

            [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
            class C8;

            [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
            class C9;

            [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
            class C10;
        }
        """);
}
