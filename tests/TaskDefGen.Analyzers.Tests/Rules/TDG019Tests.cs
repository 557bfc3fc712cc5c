using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG019Tests
{
    [Fact]
    public Task The_first_text_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [HealthCheck(Command = new[] { {|TDG019:"/healthcheck"|} })]
        class MyApp;
        """,
        ("TDG019", "\"/healthcheck\" is where CMD (run this program) or CMD-SHELL (run this line in a shell) is due, and Docker runs no check without one. Put CMD before it."));

    [Fact]
    public Task What_the_shell_does_not_run_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [HealthCheck(Command = new[] { "CMD-SHELL", "curl", {|TDG019:"-f"|}, "http://localhost/" })]
        class MyApp;
        """,
        ("TDG019", "CMD-SHELL runs the one text after it, here \"curl\"; \"-f\" and what follows become an argument of the shell itself. Write the line as one text, or CMD for a program and its arguments."));

    [Fact]
    public Task A_blank_line_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [HealthCheck({|TDG019:""|})]
        class MyApp;
        """,
        ("TDG019", "CMD-SHELL stands alone, so the health check has nothing to run. Write the line that the shell is to run after it."));

    [Fact]
    public Task What_runs_is_taken() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [HealthCheck(Command = new[] { "CMD", "/healthcheck" })]
        class MyApp;
        """);

    [Fact]
    public Task The_form_is_put_before_it() => Verify.FixAsync(
        "TDG019",
        "Prepend CMD",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [HealthCheck(Command = new[] { {|TDG019:"/healthcheck"|} })]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [HealthCheck(Command = new[] { "CMD", "/healthcheck" })]
        class MyApp;
        """);

    [Fact]
    public Task The_texts_become_one() => Verify.FixAsync(
        "TDG019",
        "Write the command as one text",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [HealthCheck(Command = new[] { "CMD-SHELL", "curl", {|TDG019:"-f"|}, "http://localhost/" })]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [HealthCheck(Command = new[] { "CMD-SHELL", "curl -f http://localhost/" })]
        class MyApp;
        """);
}
