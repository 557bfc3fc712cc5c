using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG302Tests
{
    [Fact]
    public Task The_value_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [EnvironmentVariable("DATABASE_URL", {|TDG302:"postgres://app:hunter2@db/app"|})]
        class MyApp;
        """,
        ("TDG302", "The value of \"DATABASE_URL\" holds a URL with a password, which everyone who may describe the task definition or read this source can read. Keep it in Parameter Store or Secrets Manager, and write a secret with ValueFrom = \"/my-app/DATABASE_URL\" in the place of the variable; whoever could read it may have it, so replace it too."));

    [Fact]
    public Task The_argument_of_a_command_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27", Command = new[] { "run", {|TDG302:"postgres://app:hunter2@db/app"|} })]
        class MyApp;
        """,
        ("TDG302", "An argument of the command of \"app\" holds a URL with a password, which everyone who may describe the task definition or read this source can read. Keep it in Parameter Store or Secrets Manager, and have the command read the variable that a secret sets; whoever could read it may have it, so replace it too."));

    [Fact]
    public Task A_label_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [DockerLabel("db", {|TDG302:"Pwd=hunter2"|})]
        class MyApp;
        """,
        ("TDG302", "The label \"db\" holds a connection string with a password, which everyone who may describe the task definition or read this source can read. Keep it in Parameter Store or Secrets Manager, and give the container a secret in the place of the label; whoever could read it may have it, so replace it too."));

    [Fact]
    public Task The_variable_becomes_a_secret() => Verify.FixAsync(
        "TDG302",
        "Move DATABASE_URL to the secrets",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [EnvironmentVariable("DATABASE_URL", {|TDG302:"postgres://app:hunter2@db/app"|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Secret("DATABASE_URL", "/my-app/DATABASE_URL")]
        class MyApp;
        """);
}
