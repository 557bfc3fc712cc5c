using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG707Tests
{
    [Fact]
    public Task Only_the_environment_that_has_too_few_is_reported() => Verify.FindingsAsync(
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "dev", "stg", "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = {|TDG707:2|})]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """,
        ("TDG707", "2 tasks are fewer than prod asks for, which is 3: when one task or its zone fails, too little is left. Write DesiredCount = 3. (in prod)"));

    [Fact]
    public Task It_is_set_to_the_minimum() => Verify.FixAsync(
        "TDG707",
        "Set DesiredCount to 3",
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = {|TDG707:1|})]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """,
        """
        [TaskDefinition(Project = "myproject", Service = "user-service", Environments = new[] { "prod" }, Cpu = 256, Memory = 512)]
        [Container(Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Service(DesiredCount = 3)]
        [Tag("Environment", "{Environment}"), Tag("Project", "{Project}"), Tag("ManagedBy", "me")]
        class UserService;
        """);
}
