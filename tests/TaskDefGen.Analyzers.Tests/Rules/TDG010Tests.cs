using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG010Tests
{
    [Fact]
    public Task The_memory_of_the_container_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = {|TDG010:1000|})]
        class MyApp;
        """,
        ("TDG010", "Container \"app\" asks for 1000 MiB, and the whole task has 512. Write 512 at most, or raise Memory of the task."));

    [Fact]
    public Task Only_where_it_is_too_much() => Verify.FindingsAsync(
        """
        [TaskDefinition("myproject-app-{Environment}", Project = "myproject", Service = "app", Environments = new[] { "stg", "prod" }, Cpu = 256, Memory = 512)]
        [TaskSize(256, 1024, Environment = "prod")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27", Memory = {|TDG010:1024|})]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class App;
        """,
        ("TDG010", "Container \"app-container\" asks for 1024 MiB, and the whole task has 512. Write 512 at most, or raise Memory of the task. (in stg)"));

    [Fact]
    public Task The_container_gets_less() => Verify.FixAsync(
        "TDG010",
        "Set Memory of the container to 512",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = {|TDG010:1000|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 512)]
        class MyApp;
        """);

    [Fact]
    public Task The_task_gets_more() => Verify.FixAsync(
        "TDG010",
        "Set Memory of the task to 1024",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = {|TDG010:1000|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 1024)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Memory = 1000)]
        class MyApp;
        """);
}
