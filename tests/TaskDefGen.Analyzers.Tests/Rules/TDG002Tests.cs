using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG002Tests
{
    [Fact]
    public Task A_task_without_a_container_is_underlined() => Verify.FindingsAsync(
        """
        [{|TDG002:TaskDefinition("my-app", Cpu = 256, Memory = 512)|}]
        class MyApp;
        """,
        ("TDG002", "The task has no container, so there is nothing to run. Put [Container(Image = \"…\")] on the class, or on a class nested in it."));

    [Fact]
    public Task One_environment_may_be_the_only_one_without() => Verify.FindingsAsync(
        """
        [{|TDG002:TaskDefinition(Project = "p", Service = "s", Environments = new[] { "stg", "prod" }, Cpu = 256, Memory = 512)|}]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27", Environment = "prod")]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class MyApp;
        """,
        ("TDG002", "The task has no container, so there is nothing to run. Put [Container(Image = \"…\")] on the class, or on a class nested in it. (in stg)"));

    [Fact]
    public Task A_container_is_added() => Verify.FixAsync(
        "TDG002",
        "Add a container",
        """
        [{|TDG002:TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "r")|}]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "r")]
        [Container("app", Image = "{AccountId}.dkr.ecr.{Region}.amazonaws.com/my-app:v1.0.0")]
        class MyApp;
        """);
}
