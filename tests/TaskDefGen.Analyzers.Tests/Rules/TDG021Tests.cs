using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG021Tests
{
    [Fact]
    public Task A_container_that_is_not_there_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [DependsOn({|TDG021:"Envoy"|}, ContainerCondition.Start)]
        class MyApp
        {
            [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
            class Envoy;
        }
        """,
        ("TDG021", "The task has no container \"Envoy\". Did you mean \"envoy\"? It has \"app\" and \"envoy\"."));

    [Fact]
    public Task A_circle_is_underlined_once() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [DependsOn(typeof(Envoy), ContainerCondition.Start)]
        class MyApp
        {
            [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
            [DependsOn({|TDG021:typeof(MyApp)|}, ContainerCondition.Start)]
            class Envoy;
        }
        """,
        ("TDG021", "These containers wait for each other, and none would start: app → envoy → app. Take one of the dependencies away."));

    [Fact]
    public Task A_container_that_waits_for_itself_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [DependsOn({|TDG021:typeof(MyApp)|}, ContainerCondition.Start)]
        class MyApp;
        """,
        ("TDG021", "Container \"app\" waits for itself, and would never start. Take the dependency away, or name another container."));

    [Fact]
    public Task A_container_of_another_environment_is_not_there() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "p", Service = "s", Environments = new[] { "stg", "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [DependsOn({|TDG021:"envoy"|}, ContainerCondition.Start)]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class MyApp
        {
            [Container(Image = "public.ecr.aws/nginx/nginx:1.27", Environment = "prod")]
            class Envoy;
        }
        """,
        ("TDG021", "The task has no container \"envoy\". It has \"s-container\". (in stg)"));

    [Fact]
    public Task The_nearest_name_is_written() => Verify.FixAsync(
        "TDG021",
        "Depend on envoy",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [DependsOn({|TDG021:"envoi"|}, ContainerCondition.Start)]
        class MyApp
        {
            [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
            class Envoy;
        }
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [DependsOn("envoy", ContainerCondition.Start)]
        class MyApp
        {
            [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
            class Envoy;
        }
        """);

    [Fact]
    public Task The_dependency_goes() => Verify.FixAsync(
        "TDG021",
        "Remove the dependency on app",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [DependsOn({|TDG021:typeof(MyApp)|}, ContainerCondition.Start)]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);
}
