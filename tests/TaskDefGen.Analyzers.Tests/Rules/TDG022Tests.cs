using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG022Tests
{
    [Fact]
    public Task The_end_of_an_essential_container_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [DependsOn(typeof(Migration), {|TDG022:ContainerCondition.Success|})]
        class MyApp
        {
            [Container(Image = "public.ecr.aws/docker/library/busybox:1.37")]
            class Migration;
        }
        """,
        ("TDG022", "SUCCESS waits for the end of \"migration\", which is essential (what is left out means true): its end stops the whole task. Write Essential = false for \"migration\", or wait for START."));

    [Fact]
    public Task A_health_check_that_is_missing_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [DependsOn(typeof(Migration), {|TDG022:ContainerCondition.Healthy|})]
        class MyApp
        {
            [Container(Image = "public.ecr.aws/docker/library/busybox:1.37")]
            class Migration;
        }
        """,
        ("TDG022", "HEALTHY waits for the health check of \"migration\", and it has none in the task definition (one in its image doesn't count). Give \"migration\" a health check, or wait for START."));

    [Fact]
    public Task What_can_happen_is_taken() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [DependsOn(typeof(Migration), ContainerCondition.Complete)]
        class MyApp
        {
            [Container(Image = "public.ecr.aws/docker/library/busybox:1.37", Essential = false)]
            class Migration;
        }
        """);

    [Fact]
    public Task The_other_becomes_inessential() => Verify.FixAsync(
        "TDG022",
        "Set Essential of migration to false",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [DependsOn(typeof(Migration), {|TDG022:ContainerCondition.Success|})]
        class MyApp
        {
            [Container(Image = "public.ecr.aws/docker/library/busybox:1.37")]
            class Migration;
        }
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [DependsOn(typeof(Migration), ContainerCondition.Success)]
        class MyApp
        {
            [Container(Image = "public.ecr.aws/docker/library/busybox:1.37", Essential = false)]
            class Migration;
        }
        """);

    [Fact]
    public Task The_condition_changes() => Verify.FixAsync(
        "TDG022",
        "Wait for START instead",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [DependsOn(typeof(Migration), {|TDG022:ContainerCondition.Healthy|})]
        class MyApp
        {
            [Container(Image = "public.ecr.aws/docker/library/busybox:1.37")]
            class Migration;
        }
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [DependsOn(typeof(Migration), ContainerCondition.Start)]
        class MyApp
        {
            [Container(Image = "public.ecr.aws/docker/library/busybox:1.37")]
            class Migration;
        }
        """);

    [Fact]
    public Task A_health_check_is_added() => Verify.FixAsync(
        "TDG022",
        "Add a health check of port 5432",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [DependsOn(typeof(Migration), {|TDG022:ContainerCondition.Healthy|})]
        class MyApp
        {
            [Container(Image = "public.ecr.aws/docker/library/busybox:1.37")]
            [PortMapping(5432)]
            class Migration;
        }
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [DependsOn(typeof(Migration), ContainerCondition.Healthy)]
        class MyApp
        {
            [Container(Image = "public.ecr.aws/docker/library/busybox:1.37")]
            [PortMapping(5432)]
            [HealthCheck("bash -c '</dev/tcp/localhost/5432'")]
            class Migration;
        }
        """);
}
