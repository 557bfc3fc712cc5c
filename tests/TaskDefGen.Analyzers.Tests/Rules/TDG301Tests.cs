using System.Threading.Tasks;

namespace TaskDefGen.Analyzers.Tests.Rules;

public class TDG301Tests
{
    [Fact]
    public Task The_value_is_underlined() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [EnvironmentVariable("ENV", "production")]
        [EnvironmentVariable("DB_PASSWORD", {|TDG301:"hunter2"|})]
        class MyApp;
        """,
        ("TDG301", "\"DB_PASSWORD\" is named like a secret, and its value stands in the task definition, which everyone who may describe it or read this source can read. Keep it in Parameter Store or Secrets Manager, and write a secret with ValueFrom = \"/my-app/DB_PASSWORD\" in the place of the variable."));

    [Fact]
    public Task A_token_without_a_value_is_a_placeholder() => Verify.FindingsAsync(
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512)]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [EnvironmentVariable("DB_PASSWORD", "${DB_PASSWORD}")]
        class MyApp;
        """);

    [Fact]
    public Task The_last_attribute_is_replaced() => Verify.FixAsync(
        "TDG301",
        "Move DB_PASSWORD to the secrets",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [EnvironmentVariable("DB_PASSWORD", {|TDG301:"hunter2"|})]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Secret("DB_PASSWORD", "/my-app/DB_PASSWORD")]
        class MyApp;
        """);

    [Fact]
    public Task A_secret_stands_behind_the_others() => Verify.FixAsync(
        "TDG301",
        "Move DB_PASSWORD to the secrets",
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [EnvironmentVariable("DB_PASSWORD", {|TDG301:"hunter2"|})]
        [Secret("API_TOKEN", "api-token")]
        class MyApp;
        """,
        """
        [TaskDefinition("my-app", Cpu = 256, Memory = 512, ExecutionRoleArn = "ecsTaskExecutionRole")]
        [Container("app", Image = "public.ecr.aws/nginx/nginx:1.27")]
        [Secret("API_TOKEN", "api-token")]
        [Secret("DB_PASSWORD", "/my-app/DB_PASSWORD")]
        class MyApp;
        """);
}
