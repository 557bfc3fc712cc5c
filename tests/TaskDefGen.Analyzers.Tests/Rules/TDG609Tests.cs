using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG609Tests
{
    [Fact]
    public Task The_task_definition_is_underlined() => Verify.FindingsAsync(
        """
        [{|TDG609:TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")|}]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        class UserService;
        """,
        ("TDG609", "Tags Environment, Project and ManagedBy are missing: costs and permissions can't be told apart by what has no tags. Add Environment={Environment}, Project={Project} and ManagedBy=TaskDefGen."));

    [Fact]
    public Task Tags_of_the_assembly_count() => Verify.FindingsAsync(
        """
        [assembly: Tag("ManagedBy", "me")]
        [assembly: Tag("Project", "{Project}")]

        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Tag("Environment", "{Environment}")]
        class UserService;
        """);

    [Fact]
    public Task All_tags_are_added_at_once() => Verify.FixAsync(
        "TDG609",
        "Add tags Environment, Project and ManagedBy",
        """
        [{|TDG609:TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")|}]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        class UserService;
        """,
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "stg" }, Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Tag("Environment", "{Environment}")]
        [Tag("Project", "{Project}")]
        [Tag("ManagedBy", "TaskDefGen")]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        class UserService;
        """);
}
