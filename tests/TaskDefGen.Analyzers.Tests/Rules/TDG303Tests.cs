using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG303Tests
{
    [Fact]
    public Task The_name_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [EnvironmentVariable({|TDG303:"AWS_ACCESS_KEY_ID"|}, "abc")]
        class MyApp;
        """,
        ("TDG303", "AWS_ACCESS_KEY_ID in the environment of \"app\" is a credential of AWS that doesn't expire with the task, and it hides the task role from the SDK. Remove it, and write TaskRoleArn: the code gets credentials of that role by itself."));

    [Fact]
    public Task A_role_is_taken() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, TaskRoleArn = "my-app-task-role")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        class MyApp;
        """);

    [Fact]
    public Task The_variable_goes() => Verify.FixAsync(
        "TDG303",
        "Remove AWS_SESSION_TOKEN",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [EnvironmentVariable({|TDG303:"AWS_SESSION_TOKEN"|}, "abc")]
        [EnvironmentVariable("ENV", "production")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [EnvironmentVariable("ENV", "production")]
        class MyApp;
        """);
}
